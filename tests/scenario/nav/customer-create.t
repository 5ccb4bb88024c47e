# synthetic: A person is created with the posting groups of the section.
conf business_group = NATIONAL
conf customer_group = DOMESTIC
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard
	{"No":"NL-C207","Address":"Dam 1","Post_Code":"1012 JS",
	 "City":"Amsterdam","Country_Region_Code":"NL",
	 "Phone_No":"+31 20 555 0100","E_Mail":"ada@example.org",
	 "Name":"Ada Byron","Gen_Bus_Posting_Group":"NATIONAL",
	 "Customer_Posting_Group":"DOMESTIC"}
< 201  {"@odata.etag":"W/\"JzE4\"","No":"NL-C207","Name":"Ada Byron","Blocked":" "}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","*":"*"}
