# A customer is found by number, and a warning says that it is on hold.
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","CustomerAccount":"NL-C207",
	   "OnHoldStatus":"All"}]}
stdout
	{"type":"Receipt","ref":"NL-C207","id":"NL-C207","existed":true,
	 "note":"the customer is on hold: All","*":"*"}
stderr *the customer is on hold: All
