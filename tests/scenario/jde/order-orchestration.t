# synthetic: An orchestration may be the site's own, of version 2.
# Its output is nested deeper.
conf orchestrator = v2
conf order_orchestration = Web Order/NL
conf order_output = Order.number
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v2/orchestrator/Web%20Order%2FNL  {"Reference":"NL-1001","*":"*"}
< 200  {"Order":{"number":"4711"}}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","number":"4711","*":"*"}
