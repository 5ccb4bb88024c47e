# synthetic: Lines that belong to nothing are not taken for an answer.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET {{query}}?*
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"Id":"802a","Quantity":2.0,"Order":null,"Ext_Id__c":"NL-1001:1"},
	  {"Id":"802b","Quantity":2.0,"Order":null,"Ext_Id__c":"NL-1001:2"}]}
stderr *a row of the response has no Order
exit 75
