# synthetic: Nothing is shipped yet.
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":1,"done":true,"records":[{"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001","OrderNumber":"00000117","Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET /services/data/v67.0/query?q=SELECT Id, Quantity, Order.Ext_Id__c, Ext_Id__c, Product2.StockKeepingUnit, Order.Id, Order.OrderNumber, Order.Tracking_Number__c, Order.Carrier__c FROM OrderItem WHERE Order.Ext_Id__c IN ('NL-1001') AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
