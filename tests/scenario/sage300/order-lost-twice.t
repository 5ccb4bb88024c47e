# synthetic: The next run looks first after a lost answer.
# The order is not there yet, and the intent stays open.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< drop
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
stderr *create not confirmed: *; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"ORD000000000042",
	 "number":"ORD000000000042","existed":true,"repeated":false,"*":"*"}
