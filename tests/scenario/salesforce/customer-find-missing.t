# synthetic: A customer that is not there is created.
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200  @customer-created.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","*":"*"}
