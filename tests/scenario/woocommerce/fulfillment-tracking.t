# Shipments may go to the plugin Shipment Tracking, a row a parcel.
# Those that are there are left out.
conf tracking = shipment-tracking
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z8","1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true,
	"trackingUrl":["https://example.org/1Z8","https://example.org/1Z9"],
	"actualDespatchDate":"2026-11-20"}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc-shipment-tracking/v3/orders/12/shipment-trackings
< 200 [{"tracking_id":"a","tracking_number":"1Z8"}]
> POST /wp-json/wc-shipment-tracking/v3/orders/12/shipment-trackings
	{"tracking_number":"1Z9","custom_tracking_provider":"ups",
	"custom_tracking_link":"https://example.org/1Z9",
	"date_shipped":"2026-11-20"}
	
< 201 {"tracking_id":"b"}
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"1Z8"},
	{"key":"_ecx_complete","value":"DL-99"}],"status":"completed"}
< 200 {"id":12}
stdout {"type":"Receipt","kind":"fulfillment","id":"12/DL-99","*":"*"}
