# A create is refused and the order is not there: the server's words are kept.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {"reference":"NL-1","*":"*"}
< 422  {"code":"closed","message":"NL-1: The warehouse is closed."}
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
stdout
	{"type":"Rejection","ref":"NL-1","code":"rejected",
	 "reason":"*The warehouse is closed.*","*":"*"}
stderr *The warehouse is closed.*
exit 1
