# synthetic: Two orders with the same reference are an error.
# The field is not unique.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"Order",
	    "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	   "Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Draft","StatusCode":"Draft",
	   "TotalAmount":35.07},
	  {"attributes":{"type":"Order",
	    "url":"/services/data/v67.0/sobjects/Order/801Qy000001abceIAA"},
	   "Id":"801Qy000001abceIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Draft","StatusCode":"Draft",
	   "TotalAmount":35.07}]}
stdout {"type":"Rejection","*":"*"}
stderr *this reference (801Qy000001abcdIAA, 801Qy000001abceIAA*
exit 1
