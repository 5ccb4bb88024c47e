# synthetic: A dry run shows the request and sends nothing that changes data.
$ ecx-push-erp -n s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
stdout
	{"connection":"s300","method":"POST","target":"/OE/OEOrders",
	 "body":{"OrderReference":"NL-1001","*":"*"}}
