# synthetic: a document of the site. No agreements.
$ ecx-price-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceFindKeysRequest*<DataSourceName>PriceDiscTable</DataSourceName><FieldName>relation</FieldName><Operator>Equal</Operator><Value1>PriceSales</Value1>*
< 200  @price-none.xml
stdout {"type":"Checkpoint","*":"*"}
