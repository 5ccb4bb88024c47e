# supposed: A list of errors, or a graph of which a part failed, is no success.
# The order is created once and looked up; no list is complete.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  [{"message":"No such column","errorCode":"INVALID_FIELD"}]
stderr *the query itself was refused, not a document: *INVALID_FIELD: No such column (HTTP 200)
exit 78
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
	     {"body":{"id":"801Qy000001abcdIAA","success":true},
	      "httpStatusCode":201,"referenceId":"top"},
	     {"body":[{"message":"no","errorCode":"FIELD_INTEGRITY_EXCEPTION"}],
	      "httpStatusCode":400,"referenceId":"row1"}]},
	   "isSuccessful":true}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stderr *success and failure: row1: FIELD_INTEGRITY_EXCEPTION*
exit 75
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  [{"message":"Session gone","errorCode":"INVALID_SESSION_ID"}]
stderr *Session gone*
exit 78
