# Somebody made the customer already.
$ ecx-push-erp ax
stdin @customer.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<CustomerServiceFindRequest*<DataSourceName>CustTable</DataSourceName><FieldName>OurAccountNum</FieldName><Operator>Equal</Operator><Value1>NL-C207</Value1>*
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","existed":true,"*":"*"}
