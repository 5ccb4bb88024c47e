# synthetic: An order without a number that nobody finds is rejected.
# Somebody has to look before it is replayed, or it might be created twice.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200  {"jde__status":"SUCCESS"}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *'Enter Sales Order' has no output 'Order Number', and no sales order has the reference: look for it in JD Edwards before you replay it
exit 1
