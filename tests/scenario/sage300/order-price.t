# synthetic: Three pieces without an exact price have one with more digits.
# Three of that price are exact to the cent.
$ ecx-push-erp s300
stdin @order-3.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders
	{"OrderDetails":[
	  {"QuantityOrdered":3,"PricingUnitPrice":3.296666,"*":"*"}],"*":"*"}
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000043",
	 "CustomerNumber":"1200","OrderReference":"NL-1003",
	 "PurchaseOrderNumber":"NL-1003","OrderType":"Active",
	 "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	 "OrderSourceCurrency":"EUR","OrderInclTaxTotal":11.97,
	 "OrderCompleted":"IncompleteNotIncluded"}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
