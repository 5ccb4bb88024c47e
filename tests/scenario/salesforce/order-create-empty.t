# synthetic: After a success that names nothing the order is looked up.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200  {"graphs":[{"graphId":"ecx","graphResponse":{"compositeResponse":[]},"isSuccessful":true}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA",
	 "number":"00000117","existed":true,"*":"*"}
$ ecx-push-erp sf
stdin @order-2.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200  {"graphs":[]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stderr *create not confirmed: *the response has no id of the created record; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
