# synthetic: The section says where and how shipments are recorded.
conf shipment_where = Order.Sent__c != null
conf shipment_fields = OrderNumber Tracking_Number__c Carrier__c Sent__c
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf --raw
> GET {{query}}
	?q=SELECT Id, Quantity, Order.Ext_Id__c, Ext_Id__c, \
	 Product2.StockKeepingUnit, Order.Id, Order.OrderNumber, \
	 Order.Tracking_Number__c, Order.Carrier__c, Order.Sent__c \
	 FROM OrderItem WHERE Order.Ext_Id__c IN ('NL-1001') \
	 AND (Order.Sent__c != null) ORDER BY Order.Id, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"OrderItem",
	    "url":"/services/data/v67.0/sobjects/OrderItem/802a"},"Id":"802a",
	   "Quantity":2.0,
	   "Order":{"attributes":{"type":"Order",
	     "url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},
	    "Ext_Id__c":"NL-1001","Id":"801Qy000001abcdIAA",
	    "OrderNumber":"00000117","Tracking_Number__c":"3SABC1",
	    "Carrier__c":"DHL","Sent__c":"2026-11-20T08:00:00.000+0000"},
	   "Ext_Id__c":"NL-1001:1",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"}}]}
stdout
	{"OrderNumber":"00000117","Sent__c":"2026-11-20T08:00:00Z",
	 "ecx":{"ref":"NL-1001","complete":true,
	  "lines":[{"number":"1","sku":"TS-RED-M","quantity":"2"}]},
	 "*":"*"}
