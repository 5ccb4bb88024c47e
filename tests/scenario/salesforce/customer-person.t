# synthetic: A person is one record where the org has person accounts.
conf person_accounts = yes
conf record_type = 012Qy0000000000PAA
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"/services/data/v67.0/sobjects/Account",
	"referenceId":"top","body":{"RecordTypeId":"012Qy0000000000PAA",
	"FirstName":"Ada","LastName":"Byron","PersonEmail":"ada@example.org",
	"Phone":"+31 20 555 0100","BillingStreet":"Dam 1",
	"BillingPostalCode":"1012 JS","BillingCity":"Amsterdam",
	"BillingCountry":"NL","Ext_Id__c":"NL-C207"}}]}]}
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":{"id":"001Qy000000adaxIAA","success":true,"errors":[]},
	      "httpHeaders":{"Location":"/services/data/v67.0/sobjects/Account/001Qy000000adaxIAA"},
	      "httpStatusCode":201,"referenceId":"top"}]},
	   "isSuccessful":true}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","*":"*"}
