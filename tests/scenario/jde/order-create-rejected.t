# synthetic: An order is rejected when the orchestration fails.
# No order has the reference, so none was created.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 500
	{"message":"Item Branch Record Invalid",
	 "exception":"com.oracle.e1.rest.Failure",
	 "timeStamp":"2026-11-20:10.52.44","status":"ERROR"}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stderr *order NL-1001: *Item Branch Record Invalid (HTTP 500); deferred until *
exit 75
