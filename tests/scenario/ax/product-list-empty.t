# No products.
$ ecx-product-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<EcoResProductServiceFindKeysRequest*<DataSourceName>Product</DataSourceName><FieldName>RecId</FieldName><Operator>Greater</Operator><Value1>0</Value1>*
< 200  @product-none.xml
stdout {"type":"Checkpoint","*":"*"}
