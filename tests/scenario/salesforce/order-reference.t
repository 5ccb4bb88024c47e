# synthetic: A value that Salesforce would take for a reference is not sent.
$ jq -c '.note = "see @{top.id}"' {{dir}}/order.json | ecx-push-erp sf
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
stdout {"type":"Rejection","*":"*"}
stderr *Description: Salesforce accepts no text with '@{'*
exit 1
