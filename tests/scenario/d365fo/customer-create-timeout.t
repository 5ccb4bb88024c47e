# After a lost answer the customer is looked up, not created again.
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true
	{"dataAreaId":"usmf","CustomerAccount":"NL-C207","*":"*"}
< drop
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","CustomerAccount":"NL-C207",
	   "OnHoldStatus":"No"}]}
stdout {"type":"Receipt","ref":"NL-C207","id":"NL-C207","existed":true,"*":"*"}
