# A dry run looks for the order and prints the create.
$ $TOOLS/ecx-push-erp -n depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
stdout
	{"connection":"depot","method":"POST","target":"/orders",
	 "body":{"reference":"NL-1","*":"*"}}
