# synthetic: The next run looks first when an answer was lost.
# The order is not there yet; in the end there is one.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 502  <html>Bad gateway</html>
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stderr *create not confirmed: *; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","id":"4711 SO 00200","existed":true,"*":"*"}
$ ecx-push-erp jde
stdin @order.json
stdout {"type":"Receipt","id":"4711 SO 00200","repeated":true,"*":"*"}
