# synthetic: A dry run shows the request and sends nothing that changes data.
$ ecx-push-erp -n sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
stdout {"connection":"sf","method":"POST","target":"/composite/graph","body":{"graphs":["..."]}}
