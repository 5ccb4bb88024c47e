# synthetic: Two lines of one product have the same price book entry.
$ jq -c '.orderedItem += [.orderedItem[0] + {orderItemNumber:"2"}] | \
	del(.allowanceCharge) | .taxTotal.taxAmount="13.84" | \
	.anticipatedMonetaryTotal={"lineExtensionAmount":"65.96",\
	"taxExclusiveAmount":"65.96","taxInclusiveAmount":"79.80",\
	"prepaidAmount":"79.80","payableAmount":"0.00"}' {{dir}}/order.json | \
	ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','TS-RED-M')
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"01uQy000000entaIAA",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}}]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"*","referenceId":"top","body":"*"},
	{"method":"POST","url":"*","referenceId":"row1","body":{
	"OrderId":"@{top.id}","PricebookEntryId":"01uQy000000entaIAA",
	"Ext_Id__c":"NL-1001:1","Quantity":2,"UnitPrice":16.49}},
	{"method":"POST","url":"*","referenceId":"row2","body":{
	"OrderId":"@{top.id}","PricebookEntryId":"01uQy000000entaIAA",
	"Ext_Id__c":"NL-1001:2","Quantity":2,"UnitPrice":16.49}}]}]}
< 200  @order-created-alone.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Activated",
	   "StatusCode":"Activated","TotalAmount":65.96}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
