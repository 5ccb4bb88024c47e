# An answer to a create that is not about the order is not taken for success.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {"reference":"NL-1","*":"*"}
< 200  {"id":16,"reference":"NL-0"}
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
stderr *the answer is not order 'NL-1'*
exit 75
