# synthetic: A customer who is there already with the same e-mail address is not created again.
# The reference is looked for first. Of two such customers none is taken, and
# without one the customer is created. The answers are supposed.
conf customer_by_email = yes
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}  @ask-email.xml
< 200  @emails-one.xml
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"C-4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ ecx-push-erp ax
stdin @customer-2.json
> POST {{service}}  *<CustomerServiceFindRequest*<Value1>NL-C208</Value1>*
< 200  @customer-none.xml
> POST {{service}}  @ask-email.xml
< 200  @emails-two.xml
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (C-4711, C-4712): enter the reference*
exit 1
$ ecx-push-erp ax
stdin @customer-3.json
> POST {{service}}  *<CustomerServiceFindRequest*<Value1>NL-C209</Value1>*
< 200  @customer-none.xml
> POST {{service}}  @ask-email.xml
< 200  @customer-none.xml
> POST {{service}}  *<CustomerServiceCreateRequest*<OurAccountNum>NL-C209</OurAccountNum>*
< 200  @customer-created.xml
> POST {{service}}  *<CustomerServiceFindRequest*<Value1>NL-C209</Value1>*
< 200  @customer-none.xml
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","id":"C-4711","existed":false,"*":"*"}
stderr *it could not be read again*
