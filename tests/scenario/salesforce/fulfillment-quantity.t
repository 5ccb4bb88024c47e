# synthetic: A shipment with a line without a quantity is not sent.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"OrderItem",
	    "url":"/services/data/v67.0/sobjects/OrderItem/802a"},"Id":"802a",
	   "Quantity":2.0,
	   "Order":{"attributes":{"type":"Order",
	     "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	    "Ext_Id__c":"NL-1001","Id":"801Qy000001abcdIAA",
	    "OrderNumber":"00000117","Tracking_Number__c":"3SABC1",
	    "Carrier__c":"DHL"},
	   "Ext_Id__c":"NL-1001:1",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"OrderItem",
	    "url":"/services/data/v67.0/sobjects/OrderItem/802b"},"Id":"802b",
	   "Quantity":null,
	   "Order":{"attributes":{"type":"Order",
	     "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	    "Ext_Id__c":"NL-1001","Id":"801Qy000001abcdIAA",
	    "OrderNumber":"00000117","Tracking_Number__c":"3SABC1",
	    "Carrier__c":"DHL"},
	   "Ext_Id__c":"NL-1001:2",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"MUG"}}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *quantity*
exit 1
