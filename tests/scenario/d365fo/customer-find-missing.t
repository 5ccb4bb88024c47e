# A customer that is not there is created.
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true
	{"dataAreaId":"usmf","CustomerAccount":"NL-C207","*":"*"}
< 201  {"CustomerAccount":"NL-C207"}
stdout {"type":"Receipt","ref":"NL-C207","id":"NL-C207","*":"*"}
