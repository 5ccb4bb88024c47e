# synthetic: An order stays a draft until its total agrees.
# One that somebody has activated has its receipt.
conf total_differs = hold
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
stderr *it is 00000117 there and held by 'Draft': total there is 36.07, expected 35.07; deferred until *
exit 75
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
	   "TotalAmount":35.07}]}
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout \{"type":"Receipt",*"id":"801Qy000001abcdIAA",*"existed":true,"repeated":false}
