# synthetic: A customer is rejected by a duplicate rule.
# It warns of the contact, and neither account nor contact is created.
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
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},
	     {"body":[
	       {"message":"Use one of these records?",
	        "errorCode":"DUPLICATES_DETECTED","fields":[]}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row1"}]},
	   "isSuccessful":false}]}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *customer NL-C207: row1: DUPLICATES_DETECTED: Use one of these records?*
exit 1
