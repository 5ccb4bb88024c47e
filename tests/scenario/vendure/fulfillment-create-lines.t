# Lines are found by SKU where no number matches.
# Each gives what is left of it. Several tracking numbers are one text.
conf carrier = DHL
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderId":"7","identifier":"OUT-17","trackingNumber":["A","B"],
	 "itemShipped":[
	  {"sku":"PIN","deliveredQuantity":"1"},
	  {"sku":"PIN","deliveredQuantity":"2.00"},
	  {"orderItemNumber":"2","sku":"BAG","deliveredQuantity":"1"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"7","code":"1001",
	"state":"PaymentSettled","lines":[
	{"id":"12","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	"productVariant":{"sku":"PIN"}},
	{"id":"13","createdAt":"2026-11-20T09:10:00.000Z","quantity":4,
	"productVariant":{"sku":"PIN"}},
	{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"BAG"}}],
	"fulfillments":[{"id":"4","state":"Shipped",
	"method":"(OUT-1)","lines":[{"orderLineId":"12","quantity":2}]},
	{"id":"3","state":"Cancelled","method":"(OUT-0)",
	"lines":[{"orderLineId":"12","quantity":1}]}]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"7","code":"1001",
	"state":"PaymentSettled","lines":[
	{"id":"12","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	"productVariant":{"sku":"PIN"}},
	{"id":"13","createdAt":"2026-11-20T09:10:00.000Z","quantity":4,
	"productVariant":{"sku":"PIN"}},
	{"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	"productVariant":{"sku":"BAG"}}],
	"fulfillments":[{"id":"4","state":"Shipped",
	"method":"(OUT-1)","lines":[{"orderLineId":"12","quantity":2}]},
	{"id":"3","state":"Cancelled","method":"(OUT-0)",
	"lines":[{"orderLineId":"12","quantity":1}]}]}]}}}
> POST /admin-api
	{"operationName":"Fulfill","variables":{"input":{"lines":[
	{"orderLineId":"11","quantity":1},{"orderLineId":"12","quantity":1},
	{"orderLineId":"13","quantity":2}],
	"handler":{"code":"manual-fulfillment","arguments":[
	{"name":"method","value":"DHL (OUT-17)"},
	{"name":"trackingCode","value":"A, B"}]}}},"*":"*"}
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment",
	"id":"5","state":"Pending"}}}
> POST /admin-api
	{"operationName":"Transition","variables":{"id":"5","state":"Shipped"},
	"*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"5","state":"Shipped"}}}
stdout {"type":"Receipt","id":"5","*":"*"}
