# synthetic: The receipt says what is peculiar about the order there.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	 "CustomerNumber":"1200","OrderReference":"NL-1001",
	 "PurchaseOrderNumber":"NL-1001","OrderType":"Active",
	 "OrderDate":"2026-11-20T00:00:00Z","OnHold":true,
	 "OrderSourceCurrency":"EUR","OrderInclTaxTotal":41.0,
	 "OrderCompleted":"IncompleteNotIncluded"}
stdout {"type":"Receipt","id":"ORD000000000042","note":"it is on hold there; *41*42.43*","*":"*"}
stderr *it is on hold there*
