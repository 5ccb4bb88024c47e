# synthetic: An order that another run created meanwhile is found.
# Its unique reference refuses a second one.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":[
	       {"message":"duplicate value found: Ext_Id__c duplicates value on record with id: 801Qy000001abcd",
	        "errorCode":"DUPLICATE_VALUE","fields":[]}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row1"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row2"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row3"}]},
	   "isSuccessful":false}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA",
	 "number":"00000117","existed":true,"*":"*"}
