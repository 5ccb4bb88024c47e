# synthetic: a document of the site. Each warehouse by itself.
conf warehouses = 11, 12
conf variant_dimensions =
$ ecx-stock-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceFindKeysRequest*<DataSourceName>InventDim</DataSourceName><FieldName>InventLocationId</FieldName><Operator>Equal</Operator><Value1>11</Value1>*
< 200  @stock-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceReadRequest*<Value>1</Value></KeyField></KeyData></EntityKey>*<Value>2</Value></KeyField></KeyData></EntityKey>*<Value>3</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @stock-rows.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceFindKeysRequest*<DataSourceName>InventDim</DataSourceName><FieldName>InventLocationId</FieldName><Operator>Equal</Operator><Value1>12</Value1>*
< 200  @stock-none.xml
stdout {"type":"Stock","sku":"MUG","*":"*"}
stdout {"type":"Stock","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
