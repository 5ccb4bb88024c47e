# synthetic: Shipping without a product that stands for it.
conf freight_product = 
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *the charge has no product*
exit 1
