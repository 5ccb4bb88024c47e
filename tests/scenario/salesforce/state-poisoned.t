# synthetic: An order that cannot be read is refused alone; the others come.
# The fields are those of the lists, the relationships and figures are supposed.
$ ordered sf 1001 1002 1003
$ ecx-state-pull sf
> GET {{query}}?q={{select_state}} WHERE Ext_Id__c IN ('NL-1001','NL-1002','NL-1003') ORDER BY Id
< 200
	{"totalSize":4,"done":true,"records":[
	  {"Id":"801001","Ext_Id__c":"NL-1001","OrderNumber":"1001","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"},
	  "none",
	  {"Id":"801002","Ext_Id__c":"NL-1002","OrderNumber":"1002","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"},
	  {"Id":"801003","Ext_Id__c":"NL-1003","OrderNumber":"1003","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000"}]}
> GET {{query}}
	?q={{select_state_lines}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002','NL-1003') ORDER BY Id
< 200
	{"totalSize":3,"done":true,"records":[
	  {"Id":"810011","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"810021","Quantity":"two","AvailableQuantity":2,
	   "Ext_Id__c":"NL-1002:1","Order":{"Ext_Id__c":"NL-1002"}},
	  {"Id":"810031","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1003:1","Order":{"Ext_Id__c":"NL-1003"}}]}
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002','NL-1003') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Rejection","code":"unreadable","document":"\"none\"","*":"*"}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: sf: *
stderr ecx-state-pull: sf: *a quantity of the order is no number
exit 1
