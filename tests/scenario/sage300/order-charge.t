# synthetic: A charge without a code is rejected before it is sent.
conf charge_code =
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
stdout {"type":"Rejection","reason":"a charge has no code: charge_code is not set","*":"*"}
stderr *charge_code is not set*
exit 1
