# synthetic: An account whose contact has the same e-mail address is not created again.
# Two contacts of one account are one customer; of two accounts none is taken.
conf customer_by_email = yes
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q=SELECT Id, AccountId, Email FROM Contact WHERE Email = 'ada@example.org' \
	 AND AccountId != null ORDER BY Id
< 200
	{"totalSize":2,"done":true,"records":[
	 {"Id":"003Qy000000c1","AccountId":"001Qy000000adaxIAA","Email":"Ada@example.org"},
	 {"Id":"003Qy000000c2","AccountId":"001Qy000000adaxIAA","Email":"ada@example.org"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"001Qy000000adaxIAA",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ sed 's/C207/C208/g; s/"207"/"208"/g' {{dir}}/customer.json | ecx-push-erp sf
> GET {{query}}?q=*'NL-C208' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q=*FROM Contact*
< 200
	{"totalSize":2,"done":true,"records":[
	 {"Id":"003Qy000000c1","AccountId":"001Qy000000adaxIAA","Email":"ada@example.org"},
	 {"Id":"003Qy000000c2","AccountId":"001Qy000000adayIAA","Email":"ada@example.org"}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org'*
exit 1
$ sed 's/C207/C209/g; s/"207"/"209"/g' {{dir}}/customer.json | ecx-push-erp sf
> GET {{query}}?q=*'NL-C209' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q=*FROM Contact*
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  {"*":"*"}
< 200  @customer-created.json
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","existed":false,"*":"*"}
