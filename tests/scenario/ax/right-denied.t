# A right that is missing in AX is not the order's fault: the run stops.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 500  @denied.xml
<: Content-Type: text/xml; charset=utf-8
stderr *The user has no right to the service operation.*
exit 77
