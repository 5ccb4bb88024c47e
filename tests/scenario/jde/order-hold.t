# synthetic: An order is created with a hold, which goes when its total agrees.
# The order is read again: the response of an orchestration proves nothing.
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
> POST {{release}}
	{"Order Number":4711,"Order Type":"SO","Order Company":"00200",
	 "Hold Code":"WB"}
< 200  {"jde__status":"SUCCESS"}
> POST {{data}}  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"4711 SO 00200","existed":false,"*":"*"}
