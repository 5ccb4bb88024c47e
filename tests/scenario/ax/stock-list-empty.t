# synthetic: a document of the site. Nothing there: nothing is read.
$ ecx-stock-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceFindKeysRequest*<DataSourceName>InventDim</DataSourceName><FieldName>InventLocationId</FieldName><Operator>Equal</Operator><Value1>11</Value1>*
< 200  @stock-none.xml
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
