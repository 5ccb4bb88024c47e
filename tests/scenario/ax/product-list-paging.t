# Rows by a page of keys.
conf page = 1
$ ecx-product-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceFindKeysRequest*<DataSourceName>Product</DataSourceName><FieldName>RecId</FieldName><Operator>Greater</Operator><Value1>0</Value1>*
< 200  @product-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceReadRequest*<Value>7</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-page1.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceReadRequest*<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-page2.xml
stdout {"type":"Product","sku":"MUG","name":"Mug","description":"A mug","category":"Kitchen","*":"*"}
stdout {"type":"Product","sku":"TS","name":"ts","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
