# Three customers, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
conf business_group = NATIONAL
conf customer_group = DOMESTIC
$ ecx-push-erp nav
stdin @customer.json
stdin @customer-2.json
stdin @customer-3.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *NL-C207*
< 201  {"@odata.etag":"W/\"JzE4\"","No":"NL-C207","Name":"Ada Byron","Blocked":" "}
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C208')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *NL-C208*
< 500  {"error":{"code":"Unknown","message":"An unexpected error occurred."}}
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C208')&$orderby=No
< 200  @none.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C209')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *NL-C209*
< 201  {"@odata.etag":"W/\"JzE4\"","No":"NL-C209","Name":"Ada Byron","Blocked":" "}
stdout {"type":"Receipt","ref":"NL-C207","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-C209","existed":false,"*":"*"}
stderr ecx-push-erp: nav: customer NL-C208: unsure: create not confirmed: Unknown: An unexpected error occurred. (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-C208*
