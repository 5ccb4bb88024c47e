# synthetic: An order in another currency is rejected by an org with one.
conf currency = USD
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *the order is in EUR, but the currency of Salesforce is USD*
exit 1
