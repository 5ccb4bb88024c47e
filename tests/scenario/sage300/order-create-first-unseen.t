# synthetic: The look-up does not see the order: no other is created until it does.
# The answers are those of other scenarios, one of them left out.
unproven
conf jobs = 2
conf find_lag = 0s
$ ecx-push-erp s300
stdin @order.json
stdin @order-2.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 201  @order-created.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stderr *: order NL-1001: was created as ORD000000000042, but the look-up does not find it by OrderReference: *
exit 75
ECX_NOW=2026-11-20T12:20:00Z
# After 15 minutes somebody has to see to it.
$ ecx-push-erp s300
stdin @order-2.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
stderr *: order NL-1001: was created as ORD000000000042, but the look-up does not find it by OrderReference: *
exit 78
$ ecx-push-erp s300
stdin @order-2.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200
	{"value":[
	  {"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	   "CustomerNumber":"1200","OrderReference":"NL-1001",
	   "OrderType":"Active","OnHold":false,"OrderSourceCurrency":"EUR",
	   "OrderInclTaxTotal":42.43,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1002')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1002","*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","ref":"NL-1002","existed":false,"*":"*"}
