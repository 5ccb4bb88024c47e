# synthetic: An order is created on hold, which goes when its total agrees.
# The lines stay last. The order is read again behind the change.
conf total_differs = hold
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST {{oe}}  {"OrderReference":"NL-1001","OnHold":"Yes","*":"*"}
< 201  @order-held.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> PATCH {{oe}}(1793)  {"OnHold":"No"}
< 200  {"OrderNumber":"ORD000000000042"}
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","id":"ORD000000000042","existed":false,"*":"*"}
$ ecx-map s300 | ecx-push-erp -n s300 | grep -o '"OnHold".*'
stdin @order-2.json
> GET {{oe}}?*
< 200  @orders-none.json
stdout "OnHold":"Yes","OrderDetails":[*
