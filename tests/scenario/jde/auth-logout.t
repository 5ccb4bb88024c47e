# synthetic: A session is ended once, by the last job that uses it.
# One that cannot be ended is no failure.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-one.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
> POST /jderest/v2/tokenrequest/logout  {"token":"one"}
< 500
stdout {"type":"Receipt","number":"4711","*":"*"}
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-two.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-found.json
> POST /jderest/v2/tokenrequest/logout  {"token":"two"}
< 200
stdout {"type":"Receipt","id":"9001","*":"*"}
