# synthetic: Fields of the order say that it was shipped.
# Pieces of a line that had two prices are one line again, and shipping is no
# line.
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
	{"totalSize":3,"done":true,
	 "records":[
	  {"attributes":{"type":"OrderItem",
	    "url":"/services/data/v67.0/sobjects/OrderItem/802a"},"Id":"802a",
	   "Quantity":1.0,
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
	   "Quantity":1.0,
	   "Order":{"attributes":{"type":"Order",
	     "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	    "Ext_Id__c":"NL-1001","Id":"801Qy000001abcdIAA",
	    "OrderNumber":"00000117","Tracking_Number__c":"3SABC1",
	    "Carrier__c":"DHL"},
	   "Ext_Id__c":"NL-1001:1:1",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"OrderItem",
	    "url":"/services/data/v67.0/sobjects/OrderItem/802c"},"Id":"802c",
	   "Quantity":1.0,
	   "Order":{"attributes":{"type":"Order",
	     "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	    "Ext_Id__c":"NL-1001","Id":"801Qy000001abcdIAA",
	    "OrderNumber":"00000117","Tracking_Number__c":"3SABC1",
	    "Carrier__c":"DHL"},
	   "Ext_Id__c":null,
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"FREIGHT"}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"00000117","provider":"DHL",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
