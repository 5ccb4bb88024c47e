# synthetic: A customer who is there with the same e-mail address is not created again.
# The reference is looked for first; a supplier with that address is none, and of
# two customers none is taken. The class of addresses is from memory.
conf customer_by_email = yes
$ ecx-push-erp x3
stdin @customer.json
> GET {{erp}}/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
> GET {{erp}}/BPADDRESS?representation=BPADDRESS.$query&count=100&where=(WEB1 eq 'ada@example.org')
< 200
	{"$resources":[{"BPANUM":"C4711","WEB1":"Ada@Example.org"},
	 {"BPANUM":"C4711","WEB1":"ada@example.org"},
	 {"BPANUM":"S1","WEB1":"ada@example.org"}]}
> GET {{erp}}/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'C4711' or BPCNUM eq 'S1')
< 200  {"$resources":[{"BPCNUM":"C4711"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"C4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ sed 's/C207/C208/g; s/"207"/"208"/g' {{dir}}/customer.json | ecx-push-erp x3
> GET {{erp}}/BPCUSTOMER?*
< 200  {"$resources":[]}
> GET {{erp}}/BPADDRESS?*
< 200
	{"$resources":[{"BPANUM":"C4711","WEB1":"ada@example.org"},
	 {"BPANUM":"C4712","WEB1":"ada@example.org"}]}
> GET {{erp}}/BPCUSTOMER?*
< 200  {"$resources":[{"BPCNUM":"C4711"},{"BPCNUM":"C4712"}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (*): enter the reference*
exit 1
$ ecx-push-erp x3
stdin @customer-2.json
> GET {{erp}}/BPCUSTOMER?*
< 200  {"$resources":[]}
> GET {{erp}}/BPADDRESS?*
< 200  {"$resources":[]}
> POST {{soap}}  *
< 200  @customer-saved.xml
stdout {"type":"Receipt","kind":"customer","existed":false,"*":"*"}
