# The mark of another shipment does not count.
# An order that is gone is an error of the document.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-100","ref":"NL-12",
	"orderId":"13","identifier":"DL-100","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[{"key":"_ecx_shipment_DL-9",
	"value":"x"}],"line_items":[{"id":315,"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12/notes
< 200 []
> POST /wp-json/wc/v3/orders/12/notes
	{"note":"Shipment DL-99: 2 x MUG; ups 1Z9","customer_note":false}
	
< 201 {"id":281,"note":"ok"}
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"1Z9"},
	{"key":"_ecx_complete","value":"DL-99"}],"status":"completed"}
< 200 {"id":12}
> GET /wp-json/wc/v3/orders/13
< 404 {"code":"woocommerce_rest_shop_order_invalid_id",
	"message":"Invalid ID.","data":{"status":404}}
stdout {"type":"Receipt","kind":"fulfillment","id":"12/DL-99","*":"*"}
stdout {"type":"Rejection","kind":"fulfillment","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-100: the shop has no order 13 any more
exit 1
