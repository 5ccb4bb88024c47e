# synthetic: The answer to the release is lost: the next run finds the order.
# It is created once and released once.
conf total_differs = hold
conf hold_block = WB
$ ecx-push-erp jde
stdin @order.json
> POST {{data}}  @ask-order.json
< 200  @order-none.json
> POST {{data}}  @ask-order-history.json
< 200  @order-history-none.json
> POST {{enter}}  {"Reference":"NL-1001","Hold Code":"WB","*":"*"}
< 200  {"Order Number":4711,"jde__status":"SUCCESS"}
> POST {{data}}  @ask-order.json
< 200  @order-held.json
> POST {{release}}  {"Order Number":4711,"*":"*"}
< drop
stderr *it is 4711 there and held by 'WB': *; deferred until *
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST {{data}}  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","existed":true,"*":"*"}
