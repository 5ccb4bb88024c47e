# A customer that X3 rejects with status 200 is rejected.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp x3
stdin @customer.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:save *<FLD NAME="BPCNUM">NL-C207</FLD>*
< 200  @customer-refused.xml
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
stderr ...
exit 75
