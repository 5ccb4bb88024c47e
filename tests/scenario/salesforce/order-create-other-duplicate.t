# synthetic: A duplicate of another unique field is a rejection.
# It may be the reference of a line; no order has ours.
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
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},
	     {"body":[
	       {"message":"duplicate value found: Ext_Id__c duplicates value on record with id: 802Qy000001item",
	        "errorCode":"DUPLICATE_VALUE","fields":[]}],
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
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *order NL-1001: row1: DUPLICATE_VALUE: duplicate value found: Ext_Id__c*
exit 1
$ ecx-push-erp sf
stdin @order-2.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
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
	       {"message":"duplicate value found: Web_Id__c duplicates value on record with id: 802Qy000001item",
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
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *order NL-1002: top: DUPLICATE_VALUE: duplicate value found: Web_Id__c*
exit 1
