# synthetic: After too many requests the run waits as the server says.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 503
<: Retry-After: 0
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","number":"4711","*":"*"}
