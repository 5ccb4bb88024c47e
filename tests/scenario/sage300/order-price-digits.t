# synthetic: An order without an exact price is rejected before it is sent.
# No price of so many digits gives the amount.
conf price_digits = 2
$ ecx-push-erp s300
stdin @order-3.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  @orders-none.json
stdout {"type":"Rejection","reason":"the line of MUG has no unit price of 2 digits that results in its amount 9.89","*":"*"}
stderr *has no unit price of 2 digits that results in its amount 9.89
exit 1
