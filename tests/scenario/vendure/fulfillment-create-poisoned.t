# synthetic: A fulfillment that the server dies of does not keep the others from it.
# It is looked for, and deferred.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderId":"1","identifier":"D1","trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3",
	 "orderId":"3","identifier":"D3","trackingNumber":["T3"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"1"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"1","code":"C1","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"1"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"1","code":"C1","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Fulfill","*":"*"}
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment","id":"1","state":"Pending"}}}
> POST /admin-api  {"operationName":"Transition","*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"1","state":"Shipped"}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"2"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"2","code":"C2","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"2"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"2","code":"C2","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Fulfill","*":"*"}
< 200  {"errors":[{"message":"stock of undefined","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"2"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"2","code":"C2","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"3"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"3","code":"C3","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"3"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"3","code":"C3","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Fulfill","*":"*"}
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment","id":"3","state":"Pending"}}}
> POST /admin-api  {"operationName":"Transition","*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"3","state":"Shipped"}}}
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: *stock of undefined*; deferred until *
exit 75
$ ecx-ledger deferred
stdout {"key":"NL-2/D2","*":"*"}
