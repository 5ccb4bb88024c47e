# More was shipped than the shop has left, as pieces were cancelled there: the message says so, and it is a matter of this shipment.
# The answers follow the schema of Vendure 3, with words of a real one.
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
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
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
	"message":"One or more OrderItems are already part of a Fulfillment"}}}
stdout {"type":"Rejection","ref":"V-1001","code":"rejected","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: 1 more of 'TS-RED-M' shipped than the shop has left to ship: ITEMS_ALREADY_FULFILLED_ERROR: *
exit 1
