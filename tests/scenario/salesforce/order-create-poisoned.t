# Three orders, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
$ ecx-push-erp sf
stdin @order.json
stdin @order-2.json
stdin @order-3.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  *NL-1001*
< 200  @order-created.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  *NL-1002*
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":[
	       {"message":"An unexpected error occurred.",
	        "errorCode":"UNKNOWN_EXCEPTION","fields":[]}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1003' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  *NL-1003*
< 200  @order-created.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1003' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Order",
	    "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	   "Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1003","OrderNumber":"00000117",
	   "Status":"Draft","StatusCode":"Draft","TotalAmount":35.07}]}
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-1003","existed":false,"*":"*"}
stderr ecx-push-erp: sf: order NL-1002: again: top: UNKNOWN_EXCEPTION: An unexpected error occurred.; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-1002*
