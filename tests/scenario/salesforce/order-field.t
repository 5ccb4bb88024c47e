# A reference field that is missing or hidden is an error of the configuration.
# No order is created.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 400  [{"message":"No such column 'Ext_Id__c' on entity 'Order'","errorCode":"INVALID_FIELD"}]
stderr *INVALID_FIELD: No such column 'Ext_Id__c'*
exit 78
