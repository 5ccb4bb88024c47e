# Made, and then AX is away: the receipt says that it was not read again.
conf retries = 0
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<SalesOrderServiceCreateRequest*<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 503
stdout {"type":"Receipt","id":"SO-000042","note":"not read again: *","*":"*"}
stderr *not read again: *
