# synthetic: A change that did not take the order off hold is said.
# So is an order that was created without the hold.
conf total_differs = hold
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> PATCH {{oe}}(1793)  {"OnHold":"No"}
< 204
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
stderr *held by 'Yes': order ORD000000000042 is still on hold after the change*
exit 75
$ ecx-push-erp s300
stdin @order-2.json
> GET {{oe}}?*
< 200  @orders-none.json
> POST {{oe}}  {"OnHold":"Yes","*":"*"}
< 201  @order-created.json
stdout \{"type":"Receipt",*"note":"it was created without the hold"*
stderr *it was created without the hold
