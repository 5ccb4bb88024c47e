# synthetic: A customer that is created meanwhile is found.
# The unique reference refuses a second one.
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
	       {"message":"duplicate value found: Ext_Id__c duplicates value on record with id: 001Qy000000adax",
	        "errorCode":"DUPLICATE_VALUE","fields":[]}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row1"}]},
	   "isSuccessful":false}]}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  @customer-found.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","existed":true,
	 "*":"*"}
