# synthetic: a document of the site. A field that AX hides is no zero.
$ ecx-stock-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceFindKeysRequest*<DataSourceName>InventDim</DataSourceName><FieldName>InventLocationId</FieldName><Operator>Equal</Operator><Value1>11</Value1>*
< 200  @stock-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<InventSumServiceReadRequest*<Value>1</Value></KeyField></KeyData></EntityKey>*<Value>2</Value></KeyField></KeyData></EntityKey>*<Value>3</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @stock-hidden.xml
stderr *stock of MUG: AvailPhysical is no number
exit 75
