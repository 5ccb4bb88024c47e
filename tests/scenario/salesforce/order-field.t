# The field of our reference is not there, or hidden from the user: that is for
# the configuration, and no order is made.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 400  [{"message":"No such column 'Ext_Id__c' on entity 'Order'","errorCode":"INVALID_FIELD"}]
stderr *INVALID_FIELD: No such column 'Ext_Id__c'*
exit 78
