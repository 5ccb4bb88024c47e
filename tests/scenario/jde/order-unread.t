# synthetic: A created order that cannot be read back keeps its number.
conf retries = 0
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
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 503  {"message":"down for a moment"}
stdout {"type":"Receipt","id":"4711","note":"*down for a moment*","*":"*"}
stderr *down for a moment*
