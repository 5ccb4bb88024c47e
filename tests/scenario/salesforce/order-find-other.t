# synthetic: An answer about another order says nothing.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Order",
	    "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	   "Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1007",
	   "OrderNumber":"00000117","Status":"Activated",
	   "StatusCode":"Activated","TotalAmount":35.07}]}
stderr *got another*
exit 75
