# AX reckons another sum: told in the receipt.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<SalesOrderServiceCreateRequest*<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @dearer.xml
stdout {"type":"Receipt","id":"SO-000042","note":"it comes to 43.4 and not 42.43","*":"*"}
stderr *it comes to 43.4 and not 42.43
