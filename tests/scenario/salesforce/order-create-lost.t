# synthetic: The next run looks first when an answer was lost.
# The order is not there yet.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 502  <html>Bad gateway</html>
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stderr *create not confirmed: *; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout
	{"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA",
	 "number":"00000117","existed":true,"*":"*"}
