# synthetic: An order in the history is found, and not created again.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-found.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"4711 SO 00200","number":"4711",
	 "existed":true,"*":"*"}
