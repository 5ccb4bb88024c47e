# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp sf
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"sf","cursor":"all"}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 400  [{"message":"No such column Ext_Id__c","errorCode":"INVALID_FIELD"}]
stderr *the query itself was refused, not a document: *No such column Ext_Id__c*(HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
