# No such customer: made.
$ ecx-push-erp ax
stdin @customer.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<CustomerServiceFindRequest*<DataSourceName>CustTable</DataSourceName><FieldName>OurAccountNum</FieldName><Operator>Equal</Operator><Value1>NL-C207</Value1>*
< 200  @customer-none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<CustomerServiceCreateRequest*<OurAccountNum>NL-C207</OurAccountNum>*
< 200  @customer-created.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<CustomerServiceFindRequest*<DataSourceName>CustTable</DataSourceName><FieldName>OurAccountNum</FieldName><Operator>Equal</Operator><Value1>NL-C207</Value1>*
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","*":"*"}
