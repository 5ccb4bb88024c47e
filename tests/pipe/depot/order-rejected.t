# A create is refused and the order is not there: the server's words are kept.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {"reference":"NL-1","*":"*"}
< 422  {"code":"empty","message":"NL-1 has no lines."}
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
stdout
	{"type":"Rejection","ref":"NL-1","code":"rejected",
	 "reason":"*has no lines.*","*":"*"}
stderr *has no lines.*
exit 1
