# synthetic: An unknown orchestration stops the run, and the order waits.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 404
stderr *orchestrator/Enter%20Sales%20Order: not found (HTTP 404)
exit 78
