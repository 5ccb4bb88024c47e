# synthetic: An incomplete answer says nothing: no order is created.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":1,"done":false,"records":[]}
stderr *the response is not the last page, but has no next page*; deferred until *
exit 75
