# AX says what is wrong with the customer.
$ ecx-push-erp ax
stdin @customer.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<CustomerServiceFindRequest*<DataSourceName>CustTable</DataSourceName><FieldName>OurAccountNum</FieldName><Operator>Equal</Operator><Value1>NL-C207</Value1>*
< 200  @customer-none.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc  *<CustomerServiceCreateRequest*<OurAccountNum>NL-C207</OurAccountNum>*
< 500  @refused.xml
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"Rejection","ref":"NL-C207","*":"*"}
stderr *RecordNotFound*
exit 1
