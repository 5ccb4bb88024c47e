# synthetic: A rejected customer is reported in the words of NAV.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *
< 400  {"error":{"code":"BadRequest","message":"You may not enter numbers manually."}}
stdout {"type":"Rejection","ref":"NL-C207","*":"*"}
stderr *You may not enter numbers manually.*
exit 1
