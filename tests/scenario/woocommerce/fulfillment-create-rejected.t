# A shipment of a cancelled or an unknown order is rejected.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-100","ref":"NL-12",
	"identifier":"DL-100","provider":"ups","trackingNumber":["1Z9"],
	"itemShipped":[{"orderItemNumber":"1","sku":"MUG",
	"deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"cancelled","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
stdout {"type":"Rejection","kind":"fulfillment","*":"*"}
stdout {"type":"Rejection","kind":"fulfillment","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-99: the order is cancelled in the shop
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-100: the shipment has no orderId of the shop
exit 1
