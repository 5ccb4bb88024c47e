# synthetic: Packing slips are shipments with their own numbers.
# They have their own days and tracking numbers. One that was cancelled has no
# quantity. The document is a custom one.
conf shipments = slip
conf slip_source = PackingSlipService PackingSlip CustPackingSlipJour CustPackingSlipTrans
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
> POST {{service}}
	*<PackingSlipServiceFindRequest*
	<DataSourceName>CustPackingSlipJour</DataSourceName>
	<FieldName>SalesId</FieldName><Operator>Equal</Operator>
	<Value1>SO-000042</Value1>*
< 200  @slips.xml
stdout
	{"type":"Fulfillment","identifier":"PS-1",
	 "actualDespatchDate":"2026-11-19","provider":"DHL",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
