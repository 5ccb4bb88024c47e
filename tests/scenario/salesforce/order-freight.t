# synthetic: Shipping costs need a product that stands for them.
conf freight_product = 
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","*":"*"}
stderr *the charge has no product*
exit 1
