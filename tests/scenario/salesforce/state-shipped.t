# synthetic: An order whose own field says that it was shipped is delivered.
# The fields are those of the lists, the relationships and figures are supposed.
$ ordered sf 1001 1002
$ ecx-state-pull sf
> GET {{query}}?q={{select_state}} WHERE Ext_Id__c IN ('NL-1001','NL-1002') ORDER BY Id
< 200
	{"totalSize":2,"done":true,"records":[
	  {"Id":"801001","Ext_Id__c":"NL-1001","OrderNumber":"1001","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"},
	  {"Id":"801002","Ext_Id__c":"NL-1002","OrderNumber":"1002","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"}]}
> GET {{query}}
	?q={{select_state_lines}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002') ORDER BY Id
< 200
	{"totalSize":2,"done":true,"records":[
	  {"Id":"810011","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"810021","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1002:1","Order":{"Ext_Id__c":"NL-1002"}}]}
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"810021","Quantity":2,"Ext_Id__c":"NL-1002:1","Product2":{"StockKeepingUnit":"A"},
	   "Order":{"Ext_Id__c":"NL-1002","Id":"801002","OrderNumber":"1002"}}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
