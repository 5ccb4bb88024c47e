# The field of our reference is not there, or hidden from the user: that is for
# the configuration, and no order is made.
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 400  [{"message":"No such column 'Ext_Id__c' on entity 'Order'","errorCode":"INVALID_FIELD"}]
stderr *INVALID_FIELD: No such column 'Ext_Id__c'*
exit 78
