# synthetic: Each warehouse has a stock level of its own.
# The document is a custom one.
conf warehouses = 11, 12
conf variant_dimensions =
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-rows.xml
> POST {{service}}
	*<InventSumServiceFindKeysRequest*
	<DataSourceName>InventDim</DataSourceName>
	<FieldName>InventLocationId</FieldName><Operator>Equal</Operator>
	<Value1>12</Value1>*
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-rows.xml
stdout {"type":"Stock","sku":"MUG","*":"*"}
stdout {"type":"Stock","sku":"TS","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"12","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
