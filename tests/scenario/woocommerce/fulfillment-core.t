# Shipments may go to WooCommerce's own fulfillments, by line ids.
conf tracking = fulfillments
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-100","ref":"NL-12",
	"orderId":"12","identifier":"DL-100","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"sku":"CUP",
	"deliveredQuantity":"1"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12/fulfillments
< 200 []
> POST /wp-json/wc/v3/orders/12/fulfillments
	{"status":"fulfilled",
	"is_fulfilled":true,"notify_customer":false,
	"meta_data":[{"key":"_items","value":[{"item_id":315,"qty":2}]},
	{"key":"_ecx_shipment_","value":"DL-99"},{"key":"_tracking_number",
	"value":"1Z9"},{"key":"_shipment_provider","value":"ups"}]}
< 201 {"id":1}
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"1Z9"},
	{"key":"_ecx_complete","value":"DL-99"}],"status":"completed"}
< 200 {"id":12}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
stdout {"type":"Receipt","kind":"fulfillment","id":"12/DL-99","*":"*"}
stdout {"type":"Rejection","kind":"fulfillment","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-100: line 1 of the shipment: the order has no such line, or the quantity is not a whole number
exit 1
