# synthetic: The look-up does not see the shipment: no other is created until it does.
unproven
conf find_lag = 0s
conf retries = 0
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderId":"1","identifier":"D1","trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
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
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"1"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"1","code":"C1","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
stdout {"type":"Receipt","ref":"NL-1","existed":false,"*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as 1, but the look-up does not find it *
exit 75
ECX_NOW=2026-11-20T12:20:00Z
# After 15 minutes somebody has to see to it.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"1"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"1","code":"C1","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[]}]}}}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as 1, but the look-up does not find it *
exit 78
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"1"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"1","code":"C1","state":"PaymentSettled",
	"lines":[{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"MUG"}}],"fulfillments":[
	{"id":"1","state":"Shipped","method":"(D1)","lines":[]}]}]}}}
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
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment","id":"2","state":"Pending"}}}
> POST /admin-api  {"operationName":"Transition","*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"2","state":"Shipped"}}}
stdout {"type":"Receipt","ref":"NL-2","existed":false,"*":"*"}
