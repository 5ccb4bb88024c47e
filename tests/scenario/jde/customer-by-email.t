# synthetic: A customer who is there with the same e-mail address is not created again.
# The reference is looked for first; a supplier with that address is none, and of
# two customers none is taken.
conf customer_by_email = yes
$ ecx-push-erp jde
stdin @customer.json
> POST {{data}}  @ask-customer.json
< 200  @customer-none.json
> POST {{data}}  @ask-email.json
< 200
	{"fs_DATABROWSE_F01151":{"title":"Data Browser - F01151","data":{"gridData":{"columns":{},"rowset":[
	 {"F01151_AN8":4711,"F01151_EMAL":"Ada@Example.org"},
	 {"F01151_AN8":4711,"F01151_EMAL":"ada@example.org"},
	 {"F01151_AN8":4712,"F01151_EMAL":"ada@example.org"}],
	 "summary":{"records":3,"moreRecords":false}}},"errors":[],"warnings":[]}}
> POST {{data}}
	{"targetName":"F0101",
	 "query":{"condition":[
	   {"controlId":"F0101.AN8","operator":"LIST",
	    "value":[{"content":"4711","specialValueId":"LITERAL"},
	     {"content":"4712","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[
	 {"F0101_AN8":4711,"F0101_ALPH":"Ada Byron","F0101_AT1":"C  "},
	 {"F0101_AN8":4712,"F0101_ALPH":"Byron Ltd","F0101_AT1":"V  "}],
	 "summary":{"records":2,"moreRecords":false}}},"errors":[],"warnings":[]}}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ sed 's/C207/C208/g; s/"207"/"208"/g' {{dir}}/customer.json | ecx-push-erp jde
> POST {{data}}  {"targetName":"F0101","*":"*"}
< 200  @customer-none.json
> POST {{data}}  @ask-email.json
< 200
	{"fs_DATABROWSE_F01151":{"title":"Data Browser - F01151","data":{"gridData":{"columns":{},"rowset":[
	 {"F01151_AN8":4711,"F01151_EMAL":"ada@example.org"},
	 {"F01151_AN8":4713,"F01151_EMAL":"ada@example.org"}],
	 "summary":{"records":2,"moreRecords":false}}},"errors":[],"warnings":[]}}
> POST {{data}}  {"targetName":"F0101","*":"*"}
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[
	 {"F0101_AN8":4711,"F0101_AT1":"C"},{"F0101_AN8":4713,"F0101_AT1":"C"}],
	 "summary":{"records":2,"moreRecords":false}}},"errors":[],"warnings":[]}}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (*): enter the reference*
exit 1
$ sed 's/C207/C209/g; s/"207"/"209"/g' {{dir}}/customer.json | ecx-push-erp jde
> POST {{data}}  {"targetName":"F0101","*":"*"}
< 200  @customer-none.json
> POST {{data}}  @ask-email.json
< 200  @emails-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  {"Long Address":"NL-C209","*":"*"}
< 200  {"Address Number":9009,"jde__status":"SUCCESS"}
> POST {{data}}  {"targetName":"F0101","*":"*"}
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[
	 {"F0101_AN8":9009,"F0101_ALPH":"Ada Byron","F0101_ALKY":"NL-C209"}],
	 "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]}}
stdout {"type":"Receipt","kind":"customer","id":"9009","existed":false,"*":"*"}
