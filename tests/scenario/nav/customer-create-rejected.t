# synthetic: A rejected customer is reported in the words of NAV.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *
< 400  {"error":{"code":"BadRequest","message":"You may not enter numbers manually."}}
stderr *You may not enter numbers manually.*
exit 75
