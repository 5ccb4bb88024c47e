# synthetic: An org without reduction orders has no closed lines.
# The fields are those of the lists, the relationships and figures are supposed.
conf available_field =
$ ordered sf 1001
$ ecx-state-pull sf
> GET {{query}}?q={{select_state}} WHERE Ext_Id__c IN ('NL-1001') ORDER BY Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"801001","Ext_Id__c":"NL-1001","OrderNumber":"1001","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"}]}
> GET {{query}}
	?q=SELECT Id, Quantity, Ext_Id__c, Order.Ext_Id__c FROM OrderItem \
	 WHERE Order.Ext_Id__c IN ('NL-1001') ORDER BY Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"8021","Quantity":2.0,"Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}}]}
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
