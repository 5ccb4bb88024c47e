# A fulfillment that was shipped with the number is found.
# One whose number only begins with it is not.
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
	      {"id":"4","state":"Shipped","method":"bpost (OUT-1)",
	       "trackingCode":"","lines":[]},
	      {"id":"5","state":"Shipped","method":"bpost (OUT-17)",
	       "trackingCode":"TRK-1",
	       "lines":[{"orderLineId":"11","quantity":2}]}]}]}}}
stdout {"type":"Receipt","id":"5","existed":true,"*":"*"}
