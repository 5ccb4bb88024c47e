# synthetic: A draft that an earlier run left is found and activated.
# The receipt has its total, which is another one.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Order",
	    "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	   "Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Draft","StatusCode":"Draft",
	   "TotalAmount":36.07}]}
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout
	{"type":"Receipt","id":"801Qy000001abcdIAA","number":"00000117",
	 "existed":true,"note":"total there is 36.07, expected 35.07","*":"*"}
stderr ecx-push-erp: sf: order NL-1001: total there is 36.07, expected 35.07
