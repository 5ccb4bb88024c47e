# synthetic: Two orders with the same reference are an error.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	   "CustomerNumber":"1200","OrderReference":"NL-1001",
	   "PurchaseOrderNumber":"NL-1001","OrderType":"Active",
	   "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	   "OrderSourceCurrency":"EUR","OrderInclTaxTotal":42.43,
	   "OrderCompleted":"IncompleteNotIncluded"},
	  {"OrderUniquifier":1793,"OrderNumber":"ORD000000000043",
	   "CustomerNumber":"1200","OrderReference":"NL-1001",
	   "PurchaseOrderNumber":"NL-1001","OrderType":"Active",
	   "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	   "OrderSourceCurrency":"EUR","OrderInclTaxTotal":42.43,
	   "OrderCompleted":"IncompleteNotIncluded"}]}
stdout
	{"type":"Rejection",
	 "reason":"2 records have this reference (ORD000000000042, ORD000000000043): resolve the duplicate in the system",
	 "*":"*"}
stderr *2 records have this reference*
exit 1
