# A status that the shop does not have is refused with what the shop says of it.
# What is wrong with each parameter stands beside the message, as in WordPress.
conf shipped_status = nosuch
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderNumber":"1","orderId":"1","identifier":"D1","complete":true,
	 "trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
>* GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","line_items":[{"id":10,"sku":"MUG","quantity":1}]}
> GET /wp-json/wc/v3/orders/1/notes
< 200 [{"id":1,"note":"Shipment D1: 1 x MUG T1"}]
> PUT /wp-json/wc/v3/orders/1  {"status":"nosuch","*":"*"}
< 400 {"code":"rest_invalid_param","message":"Invalid parameter(s): status",
	"data":{"status":400,"params":{"status":"status is not one of pending, completed."}}}
stderr ecx-fulfill-push: shop: *Invalid parameter(s): status; *status is not one of pending, completed. (HTTP 400); deferred until *
exit 75
