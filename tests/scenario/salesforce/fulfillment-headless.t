# synthetic: Lines of nothing are no answer.
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":1,"done":true,"records":[{"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001","OrderNumber":"00000117","Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET /services/data/v67.0/query?*
< 200  {"totalSize":2,"done":true,"records":[{"Id":"802a","Quantity":2.0,"Order":null,"Ext_Id__c":"NL-1001:1"},{"Id":"802b","Quantity":2.0,"Order":null,"Ext_Id__c":"NL-1001:2"}]}
stderr *a row of the answer has no Order
exit 75
