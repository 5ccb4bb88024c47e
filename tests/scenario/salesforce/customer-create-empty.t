# synthetic: After a success that names nothing the account is looked up.
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":{"success":true,"errors":[]},
	      "httpHeaders":{"Location":"/services/data/v67.0/sobjects/Account/001Qy000000adaxIAA"},
	      "httpStatusCode":201,"referenceId":"top"},
	     {"body":{"id":"003Qy000000adacIAA","success":true,"errors":[]},
	      "httpHeaders":{"Location":"/services/data/v67.0/sobjects/Contact/003Qy000000adacIAA"},
	      "httpStatusCode":201,"referenceId":"row1"}]},
	   "isSuccessful":true}]}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  @customer-found.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","existed":true,
	 "*":"*"}
