# synthetic: An order without its reference is recorded with a warning.
# The orchestration has created it and dropped the reference.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200
	{"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"",
	 "jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stdout
	{"type":"Receipt","id":"4711","number":"4711",
	 "note":"the orchestration does not store the reference: it would not be found again",
	 "*":"*"}
stderr *does not store the reference*
