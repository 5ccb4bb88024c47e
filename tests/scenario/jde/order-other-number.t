# synthetic: An answer that names another order is reported.
# The order with the reference counts.
conf order_output = Previous Order
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200  {"Previous Order":4712}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout
	{"type":"Receipt","number":"4711",
	 "note":"the response names another sales order: 4712","*":"*"}
stderr *names another sales order*
