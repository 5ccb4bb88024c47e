# synthetic: A jde__status of ERROR inside a 200 is no success.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200  {"jde__status":"ERROR","jde__simpleMessage":"Customer on credit hold"}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stderr *Customer on credit hold (HTTP 200); deferred until *
exit 75
