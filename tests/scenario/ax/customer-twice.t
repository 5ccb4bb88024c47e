# Two customers with our reference.
$ ecx-push-erp ax
stdin @customer.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<CustomerServiceFindRequest*<DataSourceName>CustTable</DataSourceName><FieldName>OurAccountNum</FieldName><Operator>Equal</Operator><Value1>NL-C207</Value1>*
< 200  @customer-twice.xml
stdout {"type":"Rejection","*":"*"}
stderr *this reference (C-4711, C-4712*
exit 1
