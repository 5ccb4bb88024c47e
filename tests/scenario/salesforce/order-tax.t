# synthetic: Tax may be a line with a product.
# The total is what was paid.
conf tax_product = TAX
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT','TAX')
< 200
	{"totalSize":3,"done":true,
	 "records":[
	  {"Id":"01uQy000000entaIAA",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}},
	  {"Id":"01uQy000000entbIAA","Product2":{"StockKeepingUnit":"FREIGHT"}},
	  {"Id":"01uQy000000entcIAA",
	   "Product2":{"StockKeepingUnit":"DISCOUNT"}},
	  {"Id":"01uQy000000entdIAA","Product2":{"StockKeepingUnit":"TAX"}}]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"*","referenceId":"top","body":"*"},
	{"method":"POST","url":"*","referenceId":"row1","body":"*"},
	{"method":"POST","url":"*","referenceId":"row2","body":"*"},
	{"method":"POST","url":"*","referenceId":"row3","body":"*"},
	{"method":"POST","url":"*","referenceId":"row4","body":{
	"OrderId":"@{top.id}","PricebookEntryId":"01uQy000000entdIAA",
	"Quantity":1,"UnitPrice":7.36}}]}]}
< 200  @order-created-alone.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Activated",
	   "StatusCode":"Activated","TotalAmount":42.43}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
