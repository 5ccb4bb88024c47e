# Shipments may go to the plugin Advanced Shipment Tracking.
# One without a tracking number is a note.
conf tracking = ast
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-100","ref":"NL-12",
	"orderId":"12","identifier":"DL-100",
	"itemShipped":[{"orderItemNumber":"1","sku":"MUG",
	"deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc-ast/v3/orders/12/shipment-trackings
< 200 []
> POST /wp-json/wc-ast/v3/orders/12/shipment-trackings
	{"tracking_number":"1Z9","tracking_provider":"ups"}
	
< 201 {"tracking_id":"b"}
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"1Z9"},
	{"key":"_ecx_complete","value":"DL-99"}],"status":"completed"}
< 200 {"id":12}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"completed","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"completed","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12/notes
< 200 []
> POST /wp-json/wc/v3/orders/12/notes
	{"note":"Shipment DL-100: 2 x MUG","customer_note":false}
	
< 201 {"id":281,"note":"ok"}
> PUT /wp-json/wc/v3/orders/12
	{"meta_data":[{"key":"_ecx_shipment_DL-100","value":"shipped"},{"key":"_ecx_complete","value":"DL-100"}]}
	
< 200 {"id":12}
stdout {"type":"Receipt","kind":"fulfillment","id":"12/DL-99","*":"*"}
stdout {"type":"Receipt","kind":"fulfillment","id":"12/DL-100","*":"*"}
