# A re-import finds the order by its reference, whatever its letters.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @lower.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
