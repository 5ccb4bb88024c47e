# After a lost answer the customer is looked up, not created again.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}
	*<CustomerServiceCreateRequest*<OurAccountNum>NL-C207</OurAccountNum>*
< drop
> POST {{service}}  @ask-customer.xml
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","existed":true,"*":"*"}
