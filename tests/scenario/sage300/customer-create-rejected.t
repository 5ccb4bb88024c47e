# A rejected customer is reported for somebody to correct.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp s300
stdin @customer.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  {"CustomerNumber":"NL-C207","*":"*"}
< 400
	{"error":{"code":"RecordInvalid",
	  "message":{"lang":"en-US",
	   "value":"Customer. Group cannot be blank."}}}
stderr *customer NL-C207: *RecordInvalid: *; deferred until *
exit 75
