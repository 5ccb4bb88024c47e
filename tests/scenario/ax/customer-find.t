# A customer is found by its reference.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","existed":true,"*":"*"}
