# synthetic: A customer that is not there is created.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *
< 400  {"error":{"code":"BadRequest","message":"no"}}
stdout {"type":"Rejection","*":"*"}
stderr *
exit 1
