# synthetic: A server without the operator LIST is asked order by order.
conf bulk = 1
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp jde
stdin @second.json
> POST /jderest/v2/dataservice  @ask-second-order.json
< 200  @second-order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v2/dataservice  @ask-lines.json
< 200  @line-shipped.json
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout {"ref":"NL-1001","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
> POST /jderest/v2/dataservice  @ask-second-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	 "query":{"condition":[
	   {"controlId":"F42019.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.VR01","operator":"EQUAL",
	    "value":[{"content":"NL-1002","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @order-history-none.json
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
