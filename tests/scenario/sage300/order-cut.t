# synthetic: After an answer that was cut off the order is looked up.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< cut 40 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",\
	"CustomerNumber":"1200","OrderReference":"NL-1001",\
	"PurchaseOrderNumber":"NL-1001","OrderType":"Active",\
	"OrderDate":"2026-11-20T00:00:00Z","OnHold":false,\
	"OrderSourceCurrency":"EUR","OrderInclTaxTotal":42.43,\
	"OrderCompleted":"IncompleteNotIncluded"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"ORD000000000042",
	 "number":"ORD000000000042","existed":true,"repeated":false,"*":"*"}
