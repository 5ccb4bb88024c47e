# A fulfillment is rejected inside a 200.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 200  {"data":{"addFulfillmentToOrder":{
	"__typename":"ItemsAlreadyFulfilledError",
	"errorCode":"ITEMS_ALREADY_FULFILLED_ERROR",
	"message":"already part of a fulfillment"}}}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: *ITEMS_ALREADY_FULFILLED_ERROR: already part of a fulfillment; deferred until *
exit 75
