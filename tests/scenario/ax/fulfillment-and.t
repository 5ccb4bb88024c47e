# Orders are asked for one by one where AX joins criteria by AND.
# A list of them would find nothing.
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
< 200  @none.xml
> POST {{service}}  @ask-order.xml
< 200  @shipped.xml
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1002</Value1>*
< 200  @none.xml
stdout {"type":"Fulfillment","ref":"NL-1001","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
