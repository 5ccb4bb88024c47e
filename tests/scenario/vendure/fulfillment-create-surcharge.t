# A shipment also names a surcharge that is a line: Vendure ships the goods only.
# The members are from the schema of Vendure 3.7.3.
conf surcharge_lines = WRAP, CUSTOM
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "provider":"bpost","trackingNumber":["TRK-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"},
	  {"orderItemNumber":"10001","sku":"CUSTOM","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Fulfill","variables":{"input":{
	"lines":[{"orderLineId":"11","quantity":2}],
	"handler":{"code":"manual-fulfillment","arguments":[
	{"name":"method","value":"bpost (OUT-17)"},
	{"name":"trackingCode","value":"TRK-1"}]}}},"*":"*"}
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment",
	"id":"5","state":"Pending"}}}
> POST /admin-api
	{"operationName":"Transition","variables":{"id":"5","state":"Shipped"},
	"*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"5","state":"Shipped"}}}
stdout {"type":"Receipt","v":1,"ref":"V-1001","kind":"fulfillment",
	"system":"shop","id":"5","existed":false,"repeated":false,"*":"*"}
