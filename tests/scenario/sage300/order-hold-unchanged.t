# synthetic: A server that changes no orders ends the run; none is released unseen.
# The reference of the Web API names no change of orders.
conf total_differs = hold
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-held.json
> PATCH {{oe}}(1793)  {"OnHold":"No"}
< 405  {"error":{"code":"MethodNotAllowed","message":{"lang":"en-US","value":"PATCH is not supported"}}}
stderr *it is ORD000000000042 there and held by 'Yes': *PATCH is not supported*
exit 78
