# One request asks for several orders.
$ ecx-push-erp ax
stdin @order.json
stdin @order-2.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1002</Value1>*
< 200  @found-2.xml
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1002</Value1>*
< 200  @both.xml
stdout {"type":"Fulfillment","ref":"NL-1001","complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
