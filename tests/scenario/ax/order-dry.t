# A dry run shows the envelope and sends none that changes anything.
$ ecx-push-erp -n ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @none.xml
stdout {"connection":"ax","method":"POST","target":"/EcxShop/xppservice.svc","body":"*<SalesOrderServiceCreateRequest*"}
