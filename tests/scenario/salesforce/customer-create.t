# synthetic: A person is created as an account with a contact, or not at all.
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[
	  {"graphId":"ecx",
	   "compositeRequest":[
	    {"method":"POST","url":"/services/data/v67.0/sobjects/Account",
	     "referenceId":"top",
	     "body":{"Name":"Ada Byron","Phone":"+31 20 555 0100",
	      "BillingStreet":"Dam 1","BillingPostalCode":"1012 JS",
	      "BillingCity":"Amsterdam","BillingCountry":"NL",
	      "Ext_Id__c":"NL-C207"}},
	    {"method":"POST","url":"/services/data/v67.0/sobjects/Contact",
	     "referenceId":"row1",
	     "body":{"AccountId":"@{top.id}","FirstName":"Ada",
	      "LastName":"Byron","Email":"ada@example.org"}}]}]}
< 200  @customer-created.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","*":"*"}
