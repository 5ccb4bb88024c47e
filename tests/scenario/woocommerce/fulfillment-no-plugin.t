# A plugin that the section names and the shop lacks is an error.
conf tracking = ast
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc-ast/v3/orders/12/shipment-trackings
< 404 {"code":"rest_no_route",
	"message":"No route was found matching the URL and request method.",
	"data":{"status":404}}
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-99: config: *no such route*
exit 78
