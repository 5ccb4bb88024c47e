# synthetic: A customer of another currency is reported.
# Totals are not compared.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	 "CustomerNumber":"1200","OrderReference":"NL-1001",
	 "PurchaseOrderNumber":"NL-1001","OrderType":"Active",
	 "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	 "OrderSourceCurrency":"USD","OrderInclTaxTotal":41.0,
	 "OrderCompleted":"IncompleteNotIncluded"}
stdout {"type":"Receipt","note":"its currency is USD, expected EUR","*":"*"}
stderr *its currency is USD, expected EUR
