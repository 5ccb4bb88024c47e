# synthetic: An order counts as created though a later step failed.
# The receipt says what happened.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 500  {"message":"Attachment failed","status":"ERROR"}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout
	{"type":"Receipt","number":"4711",
	 "note":"it was created, but then: Attachment failed (HTTP 500)","*":"*"}
stderr *it was created, but then: Attachment failed (HTTP 500)
