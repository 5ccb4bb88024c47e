# An order that is not in the store is an error of that document.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "provider":"bpost","trackingNumber":["TRK-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
stdout {"type":"Rejection","code":"rejected","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: the shop has no order with the id 7
exit 1
