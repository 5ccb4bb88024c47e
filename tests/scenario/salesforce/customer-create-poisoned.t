# Three customers, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
$ ecx-push-erp sf
stdin @customer.json
stdin @customer-2.json
stdin @customer-3.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  *NL-C207*
< 200  @customer-created.json
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C208' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  *NL-C208*
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":[
	       {"message":"An unexpected error occurred.",
	        "errorCode":"UNKNOWN_EXCEPTION","fields":[]}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C209' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  *NL-C209*
< 200  @customer-created.json
stdout {"type":"Receipt","ref":"NL-C207","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-C209","existed":false,"*":"*"}
stderr ecx-push-erp: sf: customer NL-C208: again: top: UNKNOWN_EXCEPTION: An unexpected error occurred.; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-C208*
