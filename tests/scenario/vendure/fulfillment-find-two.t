# Two fulfillments with the same number are an error.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "provider":"bpost","trackingNumber":["TRK-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[
	      {"id":"2","state":"Shipped","method":"bpost (OUT-17)","lines":[]},
	      {"id":"3","state":"Shipped","method":"other (OUT-17)",
	       "lines":[]}]}]}}}
stdout {"type":"Rejection","code":"rejected","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: 2 fulfillments of the order have the number OUT-17: resolve the duplicate in the shop
exit 1
