# It is there and was cancelled: it is not made again, and that is told.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @cancelled.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","existed":true,"note":"it is cancelled there","*":"*"}
stderr *it is cancelled there*
