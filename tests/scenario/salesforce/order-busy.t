# supposed: What a later try may heal is no fault of the order.
# The org moves to another server, or a trigger runs out of time.
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
	       {"message":"This org is read only.",
	        "errorCode":"INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE","fields":[]}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
stderr *DURING_MAINTENANCE*
exit 75
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
	       {"message":"OrderTrigger: System.LimitException: Apex CPU time limit exceeded",
	        "errorCode":"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY","fields":[]}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
stderr *CPU time limit*
exit 75
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
	       {"message":"An unexpected error occurred.",
	        "errorCode":"UNKNOWN_EXCEPTION","fields":[]}],
	      "httpStatusCode":400,"referenceId":"row1"}]},
	   "isSuccessful":false}]}
stderr *row1: UNKNOWN_EXCEPTION*
exit 75
$ ecx-ledger quarantine
