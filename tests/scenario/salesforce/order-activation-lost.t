# synthetic: A draft left by a failure between two requests is activated.
# The next request finds it.
conf retries = 0
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200  @order-created.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 503  [{"message":"Server Unavailable","errorCode":"SERVER_UNAVAILABLE"}]
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 503  [{"message":"Server Unavailable","errorCode":"SERVER_UNAVAILABLE"}]
stderr *still a draft*
exit 75
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA",
	 "number":"00000117","existed":true,"*":"*"}
