# A fulfillment is created when only others are there.
# One is cancelled, one has no number, one a longer number.
$ ecx-fulfill-push -n shop
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
	      {"id":"2","state":"Cancelled","method":"bpost (OUT-17)",
	       "lines":[]},
	      {"id":"3","state":"Shipped","method":"bpost",
	       "trackingCode":"TRK-1","lines":[]},
	      {"id":"4","state":"Shipped","method":"(LATE-OUT-17)",
	       "lines":[]}]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[
	      {"id":"2","state":"Cancelled","method":"bpost (OUT-17)",
	       "lines":[]},
	      {"id":"3","state":"Shipped","method":"bpost",
	       "trackingCode":"TRK-1","lines":[]},
	      {"id":"4","state":"Shipped","method":"(LATE-OUT-17)",
	       "lines":[]}]}]}}}
stdout {"connection":"shop","method":"POST","target":"/admin-api","body":{
	"operationName":"Fulfill","*":"*"}}
