# synthetic: A lock in the database undid the fulfillment: it is tried later.
# Nothing was created, so that it is not looked for.
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
< 200  {"errors":[{"message":"SQLITE_BUSY: database is locked",
	"path":["addFulfillmentToOrder"],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
stderr ecx-fulfill-push: shop: *database is locked*
exit 75
