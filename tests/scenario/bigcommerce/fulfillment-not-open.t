# More than is open, what is downloaded, and a line that is not there are refused before anything is sent.
# So is an order that is cancelled.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 204
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/products?limit=250&page=1
< 200  @mug.json
stdout {"type":"Rejection","code":"rejected","reason":"2 of 'MUG' are shipped, but 1 are open","*":"*"}
stderr ...
exit 1
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2","orderId":"2",
	"identifier":"D2","trackingNumber":["T2"],
	"itemShipped":[{"sku":"CUP","deliveredQuantity":"1"}]}
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/shipments?limit=250&page=1
< 204
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/products?limit=250&page=1
< 200  @mug.json
stdout {"type":"Rejection","code":"rejected","reason":"item 1 (CUP): the order has no such line, or several","*":"*"}
stderr ...
exit 1
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3","orderId":"3",
	"identifier":"D3","trackingNumber":["T3"],
	"itemShipped":[{"sku":"EBOOK","deliveredQuantity":"1"}]}
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> GET /v2/orders/3/shipments?limit=250&page=1
< 204
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> GET /v2/orders/3/products?*
< 200  [{"id":10,"order_address_id":0,"sku":"EBOOK","type":"digital","quantity":1}]
stdout {"type":"Rejection","code":"rejected","reason":"'EBOOK' is downloaded or picked up: *","*":"*"}
stderr ...
exit 1
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D4","ref":"NL-4","orderId":"4",
	"identifier":"D4","trackingNumber":["T4"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/4
< 200  {"id":4,"status_id":5}
> GET /v2/orders/4/shipments?*
< 204
> GET /v2/orders/4
< 200  {"id":4,"status_id":5}
stdout {"type":"Rejection","code":"rejected","reason":"the order is cancelled in the store","*":"*"}
stderr ...
exit 1
