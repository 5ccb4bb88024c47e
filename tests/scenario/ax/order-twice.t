# Two orders with our reference: that order stops, and says which they are.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @twice.xml
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *among them SO-000042 and SO-000043: which is ours has to be settled there
exit 1
