# synthetic: A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
$ ecx-push-erp sf
stdin @order.json
stdin @order-2.json
stdin @order-3.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001","OrderNumber":"00000117",
	   "Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1002","OrderNumber":"00000117",
	   "Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1003' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1003","OrderNumber":"00000117",
	   "Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET {{query}}
	?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002','NL-1003') \
	 AND (Order.Fulfilment_Status__c = 'Shipped') ORDER BY Order.Id, Id
< 200
	{"totalSize":5,"done":true,"records":[
	  {"attributes":{"type":"OrderItem"},"Id":"802a","Quantity":2.0,
	   "Order":{"Ext_Id__c":"NL-1001","Id":"8011","OrderNumber":"117",
	   "Tracking_Number__c":"3S1","Carrier__c":"DHL"},"Ext_Id__c":"NL-1001:1",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"OrderItem"},"Id":"802b","Quantity":"one",
	   "Order":{"Ext_Id__c":"NL-1002","Id":"8012","OrderNumber":"118",
	   "Tracking_Number__c":"3S2","Carrier__c":"DHL"},"Ext_Id__c":"NL-1002:1",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"OrderItem"},"Id":"802d","Quantity":1.0,"Order":"none",
	   "Ext_Id__c":"NL-1009:1","Product2":{"StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"OrderItem"},"Id":"802c","Quantity":1.0,
	   "Order":{"Ext_Id__c":"NL-1003","Id":"8013","OrderNumber":"119",
	   "Tracking_Number__c":"3S3","Carrier__c":"DHL"},"Ext_Id__c":"NL-1003:1",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}},
	  "none"]}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"attributes\":{\"type\":\"OrderItem\"},\"Id\":\"802d\",\"Quantity\":1.*",
	"*":"*"}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1002","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"none\"","*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"117",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1003","identifier":"119",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: sf: row '802d' does not say to what shipment it belongs
stderr ecx-fulfill-check: sf: fulfillment NL-1002/118: salesforce-fulfillment.map:19: quantity: required, but ecx.lines.0.quantity is absent
stderr ecx-fulfill-check: sf: row '' does not say to what shipment it belongs
exit 1
