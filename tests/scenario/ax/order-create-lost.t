# The answer is lost while AX is still at it: nothing is there yet. The next
# run finds nothing either and sends the same message, which AX refuses.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<MessageId>{{message}}</MessageId>*<SalesOrderServiceCreateRequest*
< drop
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
stderr *
exit 75
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<MessageId>{{message}}</MessageId>*<SalesOrderServiceCreateRequest*
< 500  @duplicate.xml
<: Content-Type: text/xml; charset=utf-8
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
