# A customer that is not there is created.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}
	*<CustomerServiceCreateRequest*<OurAccountNum>NL-C207</OurAccountNum>*
< 200  @customer-created.xml
> POST {{service}}  @ask-customer.xml
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","*":"*"}
