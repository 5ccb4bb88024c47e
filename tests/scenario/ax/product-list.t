# All products, named in the language of the section.
$ ecx-product-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceFindKeysRequest*<DataSourceName>Product</DataSourceName><FieldName>RecId</FieldName><Operator>Greater</Operator><Value1>0</Value1>*
< 200  @product-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceReadRequest*<Value>7</Value></KeyField></KeyData></EntityKey>*<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-rows.xml
stdout {"type":"Product","sku":"MUG","name":"Mug","description":"A mug","category":"Kitchen","*":"*"}
stdout {"type":"Product","sku":"TS","name":"ts","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
