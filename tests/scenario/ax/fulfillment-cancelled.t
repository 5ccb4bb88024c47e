# A line that was cancelled has nothing left to deliver, and was not delivered.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @cancelled-line.xml
stdout {"type":"Fulfillment","identifier":"SO-000042","itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],"complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
