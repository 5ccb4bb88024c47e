# A SKU that the order does not have is an error.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","identifier":"OUT-17",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"HAT","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"code":{"eq":"1001"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"code":{"eq":"1001"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
stdout {"type":"Rejection","code":"rejected","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: the order has no line 1 of HAT
exit 1
