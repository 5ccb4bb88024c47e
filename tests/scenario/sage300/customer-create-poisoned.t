# Three customers, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
conf customer_group = RTL
conf customer_terms = N30
conf customer_tax_group = EUTAX
$ ecx-push-erp s300
stdin @customer.json
stdin @customer-2.json
stdin @customer-3.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  *NL-C207*
< 201
	{"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Active",
	 "OnHold":"No","CustomerName":"Ada Byron"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C208')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  *NL-C208*
< 500  {"error":{"code":"UnexpectedError","message":{"lang":"en-US","value":"An unexpected error occurred."}}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C208')&$top=10
< 200  @customers-none.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C209')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  *NL-C209*
< 201
	{"CustomerNumber":"NL-C209","GroupCode":"RTL","Status":"Active",
	 "OnHold":"No","CustomerName":"Ada Byron"}
stdout {"type":"Receipt","ref":"NL-C207","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-C209","existed":false,"*":"*"}
stderr ecx-push-erp: s300: customer NL-C208: unsure: create not confirmed: UnexpectedError: An unexpected error occurred. (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-C208*
