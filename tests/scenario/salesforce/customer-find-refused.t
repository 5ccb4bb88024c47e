# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp sf
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"sf","cursor":"all"}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 400  [{"message":"No such column Ext_Id__c","errorCode":"INVALID_FIELD"}]
stderr ecx-push-erp: sf: customer NL-C207: config: the query itself was refused, not a document: GET /query: INVALID_FIELD: No such column Ext_Id__c (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
