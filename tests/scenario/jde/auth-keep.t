# synthetic: A session that is kept serves the next run.
conf sign_on = session
conf logout = no
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-one.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","number":"4711","*":"*"}
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-found.json
stdout {"type":"Receipt","id":"9001","*":"*"}
