# A name that is too long is rejected, not cut off.
$ ecx-push-erp x3
stdin @customer-long.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
stdout {"type":"Rejection","ref":"NL-C207","reason":"*no name of at most 35 characters*","*":"*"}
stderr ...
exit 1
