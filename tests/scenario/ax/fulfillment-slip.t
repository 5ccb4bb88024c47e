# synthetic: a document of the site. Packing slips, with their own
# numbers, days and tracking numbers; one that was cancelled has no quantity.
conf shipments = slip
conf slip_source = PackingSlipService PackingSlip CustPackingSlipJour CustPackingSlipTrans
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @partly.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PackingSlipServiceFindRequest*<DataSourceName>CustPackingSlipJour</DataSourceName><FieldName>SalesId</FieldName><Operator>Equal</Operator><Value1>SO-000042</Value1>*
< 200  @slips.xml
stdout {"type":"Fulfillment","identifier":"PS-1","actualDespatchDate":"2026-11-19","provider":"DHL","trackingNumber":["3SABC1"],"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
