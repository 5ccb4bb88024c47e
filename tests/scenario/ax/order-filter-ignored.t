# An answer to another question says nothing: nothing is made.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @other.xml
stderr *find: asked for a sales order by PurchOrderFormNum, got another*
exit 75
