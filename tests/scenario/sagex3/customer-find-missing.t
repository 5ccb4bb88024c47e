# A customer that is not there is created.
$ ecx-push-erp x3
stdin @customer.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:save *<FLD NAME="BPCNUM">NL-C207</FLD>*
< 200  @customer-saved.xml
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","*":"*"}
