# Quotes and backslashes of a SKU are escaped in queries.
$ jq -c '.orderedItem[0].sku = "M'"'"'8\\9"' {{dir}}/order.json | ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('M\'8\\9','FREIGHT','DISCOUNT')
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"01uQy000000entbIAA",
	   "Product2":{"StockKeepingUnit":"FREIGHT"}}]}
stdout {"type":"Rejection","*":"*"}
stderr *the price book has no active entry for*
exit 1
