# synthetic: A line that reduction orders have taken away is closed; an order without a line left is in no state.
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
	{"totalSize":4,"done":true,"records":[
	  {"Id":"810011","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"810012","Quantity":1,"AvailableQuantity":0,
	   "Ext_Id__c":"NL-1001:2","Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"810013","Quantity":3,"AvailableQuantity":1,
	   "Ext_Id__c":"NL-1001:3","Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"810021","Quantity":2,"AvailableQuantity":0,
	   "Ext_Id__c":"NL-1002:1","Order":{"Ext_Id__c":"NL-1002"}}]}
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout
	{"type":"OrderState","v":1,"source":"sf","id":"801001","dateModified":"2026-11-20T10:00:00Z",
	"ref":"NL-1001","number":"1001","state":"OrderProcessing","orderItemNumber":["2"],
	"orderId":"id-1001","orderNumber":"1001"}
stdout
	{"type":"OrderState","v":1,"source":"sf","id":"801002","dateModified":"2026-11-20T10:00:00Z",
	"ref":"NL-1002","number":"1002","orderItemNumber":["1"],
	"orderId":"id-1002","orderNumber":"1002"}
stdout {"type":"Checkpoint","*":"*"}
