# A customer that somebody else created is found, and none is created.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","existed":true,"*":"*"}
