# synthetic: Three pieces for 10.00 are two prices, one a cent higher.
# Half a piece of that kind has no exact price at all.
$ jq -c 'del(.allowanceCharge) | .orderedItem[0] += {"orderQuantity":"3",\
	"price":"4.0333","lineExtensionAmount":"10.00",\
	"taxSubtotal":[{"taxAmount":"2.10","percent":"21"}]} | \
	.taxTotal.taxAmount="2.10" | \
	.anticipatedMonetaryTotal={"lineExtensionAmount":"10.00",\
	"taxExclusiveAmount":"10.00","taxInclusiveAmount":"12.10",\
	"prepaidAmount":"12.10","payableAmount":"0.00"}' {{dir}}/order.json | \
	ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M')
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
	"Ext_Id__c":"NL-1001:1","Quantity":2,"UnitPrice":3.33}},
	{"method":"POST","url":"*","referenceId":"row2","body":{
	"OrderId":"@{top.id}","PricebookEntryId":"01uQy000000entaIAA",
	"Ext_Id__c":"NL-1001:1:1","Quantity":1,"UnitPrice":3.34}}]}]}
< 200  @order-created-alone.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001",
	   "OrderNumber":"00000117","Status":"Activated",
	   "StatusCode":"Activated","TotalAmount":10}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
$ jq -c 'del(.allowanceCharge) | .ref="NL-1002" | .orderedItem[0] += \
	{"orderQuantity":"1.5","price":"8.0667","lineExtensionAmount":"10.00",\
	"taxSubtotal":[{"taxAmount":"2.10","percent":"21"}]} | \
	.taxTotal.taxAmount="2.10" | \
	.anticipatedMonetaryTotal={"lineExtensionAmount":"10.00",\
	"taxExclusiveAmount":"10.00","taxInclusiveAmount":"12.10",\
	"prepaidAmount":"12.10","payableAmount":"0.00"}' {{dir}}/order.json | \
	ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M')
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"01uQy000000entaIAA",
	   "Product2":{"StockKeepingUnit":"TS-RED-M"}}]}
stdout {"type":"Rejection","*":"*"}
stderr *'TS-RED-M': 10.00 for 1.5 has no unit price with 2 decimal places: see price_digits*
exit 1
