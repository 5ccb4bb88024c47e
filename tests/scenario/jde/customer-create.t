# synthetic: A customer is looked up, then created by an orchestration.
# The look-up is by the long address number.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer
	{"Long Address":"NL-C207","Search Type":"C","Alpha Name":"Ada Byron",
	 "Given Name":"Ada","Surname":"Byron",
	 "E-Mail Address":"ada@example.org","Phone Number":"+31 20 555 0100",
	 "Address Line 1":"Dam 1","Postal Code":"1012 JS","City":"Amsterdam",
	 "Country":"NL"}
< 200  {"Address Number":9001,"jde__status":"SUCCESS"}
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-found.json
stdout {"type":"Receipt","ref":"NL-C207","kind":"customer","id":"9001","number":"9001","*":"*"}
