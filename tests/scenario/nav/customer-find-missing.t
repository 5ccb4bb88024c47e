# synthetic: A customer that is not there is created.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *
< 400  {"error":{"code":"BadRequest","message":"no"}}
stderr *
exit 75
