# Criteria that AX joins by AND find nothing: each order by itself.
$ ecx-push-erp ax
stdin @order.json
stdin @order-2.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @found.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<Value1>NL-1002</Value1>*
< 200  @found-2.xml
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1002</Value1>*
< 200  @none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @shipped.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<Value1>NL-1002</Value1>*
< 200  @none.xml
stdout {"type":"Fulfillment","ref":"NL-1001","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
