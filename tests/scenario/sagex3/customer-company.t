# A company is created with its name.
$ ecx-push-erp x3
stdin @company.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
> POST {{soap}}
	*<FLD NAME="BPCNAM">Byron Ltd</FLD>*<LST NAME="BPRNAM" SIZE="1">
	<ITM>Byron Ltd</ITM></LST>*
< 200  @customer-saved.xml
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","*":"*"}
