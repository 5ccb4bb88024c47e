# A customer who is there already with the same e-mail address is not created again.
# The reference is looked for first. Of two such customers none is taken, and
# without one the customer is created. The answers are from the contract.
conf customer_by_email = yes
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/CustomersV3?cross-company=true
	&$filter=(PrimaryContactEmail eq 'ada@example.org') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus,PrimaryContactEmail
	&$orderby=CustomerAccount
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","CustomerAccount":"C4711","OnHoldStatus":"No",
	   "PrimaryContactEmail":"Ada@Example.org"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"C4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ ecx-push-erp fo
stdin @customer-2.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C208') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/CustomersV3?cross-company=true
	&$filter=(PrimaryContactEmail eq 'ada@example.org') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus,PrimaryContactEmail
	&$orderby=CustomerAccount
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","CustomerAccount":"C4711","OnHoldStatus":"No",
	   "PrimaryContactEmail":"Ada@Example.org"},
	  {"dataAreaId":"usmf","CustomerAccount":"C4712","OnHoldStatus":"No",
	   "PrimaryContactEmail":"ada@example.org"}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (C4711, C4712): enter the reference*
exit 1
$ ecx-push-erp fo
stdin @customer-3.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C209') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/CustomersV3?cross-company=true
	&$filter=(PrimaryContactEmail eq 'ada@example.org') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus,PrimaryContactEmail
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true  {"CustomerAccount":"NL-C209","*":"*"}
< 201  {"dataAreaId":"usmf","CustomerAccount":"NL-C209"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","existed":false,"*":"*"}
