# A customer is rejected where the number series allows no manual numbers.
# The series has to allow them, or the reference goes into another field.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @none.json
> POST {{company}}/customers  {"number":"NL-C207","*":"*"}
< 400
	{"error":{"code":"Application_DialogException",
	  "message":"You may not enter numbers manually.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *You may not enter numbers manually.*(HTTP 400); deferred until *
exit 75
