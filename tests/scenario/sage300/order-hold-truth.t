# synthetic: The hold may be a truth value; an order with another total keeps it.
conf total_differs = hold
conf hold_block = true
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST {{oe}}  {"OrderReference":"NL-1001","OnHold":true,"*":"*"}
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	 "OrderReference":"NL-1001","OnHold":true,"OrderSourceCurrency":"EUR",
	 "OrderInclTaxTotal":41.0}
stderr *it is ORD000000000042 there and held by 'true': total there is 41, expected 42.43*
exit 75
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> PATCH {{oe}}(1793)  {"OnHold":false}
< 204
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","id":"ORD000000000042","existed":true,"*":"*"}
