# synthetic: A draft that a rule keeps from being activated is rejected.
# When it is replayed it is found and activated.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 400  [{"message":"Approval is missing","errorCode":"FAILED_ACTIVATION","fields":[]}]
stderr *order 00000117 exists, but is still a draft: FAILED_ACTIVATION: Approval is missing*
exit 75
$ ecx-ledger replay | ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout
	{"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA",
	 "number":"00000117","existed":true,"*":"*"}
