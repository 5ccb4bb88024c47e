# Two customers with the same reference are an error of that document.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-twice.xml
stdout {"type":"Rejection","*":"*"}
stderr *this reference (C-4711, C-4712*
exit 1
