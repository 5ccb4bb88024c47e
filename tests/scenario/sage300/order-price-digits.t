# synthetic: An order without an exact price is rejected before it is sent.
# No price of so many digits gives the amount.
conf price_digits = 2
$ ecx-push-erp s300
stdin @order-3.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  @orders-none.json
stdout {"type":"Rejection","reason":"the line of MUG comes to 9.89 at no price of 2 digits","*":"*"}
stderr *at no price of 2 digits*
exit 1
