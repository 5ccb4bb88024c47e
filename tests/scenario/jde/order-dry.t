# synthetic: A dry run looks the order up, and prints what it would send.
$ ecx-push-erp -n jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stdout
	{"connection":"jde","method":"POST",
	 "target":"/v3/orchestrator/Enter%20Sales%20Order",
	 "body":{"Reference":"NL-1001","*":"*"}}
