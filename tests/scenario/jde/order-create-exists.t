# synthetic: An order that somebody else created is found.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"4711 SO 00200","existed":true,"*":"*"}
