# A customer is found by the reference, which is its number.
$ ecx-push-erp x3
stdin @customer.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[{"BPCNUM":"NL-C207","BPCNAM":"Ada Byron"}]}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":true,"*":"*"}
