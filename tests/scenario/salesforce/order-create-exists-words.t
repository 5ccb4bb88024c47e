# supposed: Salesforce may hide in which field a duplicate value was found.
# Each refused duplicate is looked up.
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
	       {"message":"duplicate value found: <unknown> duplicates value on record with id: <unknown>",
	        "errorCode":"DUPLICATE_VALUE","fields":[]}],
	      "httpStatusCode":400,"referenceId":"top"}]},
	   "isSuccessful":false}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated.json
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","existed":true,"*":"*"}
