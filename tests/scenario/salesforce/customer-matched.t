# supposed: A customer that a duplicate rule matches is looked up by our reference.
# It is ours, or it is refused with the id of the account that it matches.
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
	       {"message":"Use one of these records?",
	        "errorCode":"DUPLICATES_DETECTED",
	        "duplicateResult":{"matchResults":[{"matchRecords":[
	          {"record":{"Id":"001Qy000000other"}}]}]}}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","ref":"NL-C207","reason":"*it matches record 001Qy000000other*","*":"*"}
stderr *DUPLICATES_DETECTED*
exit 1
