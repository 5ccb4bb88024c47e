# synthetic: Where orders have no tax, their totals are not compared with those of the store.
# The answers are supposed.
conf [shop] prefix = NL
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @order.json
$ ecx-compare --since 2026-11-20T09:00:00Z shop sf
> GET {{query}}?q={{select_created}} \
	 WHERE Ext_Id__c != null AND CreatedDate >= 2026-11-20T09:00:00Z ORDER BY Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"801001","Ext_Id__c":"NL-1001","OrderNumber":"101","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":35.07}]}
> GET {{query}}?q={{select_state_lines}} WHERE Order.Ext_Id__c IN ('NL-1001') ORDER BY Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"8101","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}}]}
> GET {{query}}?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001') *
< 200  {"totalSize":0,"done":true,"records":[]}
stderr ecx-compare: compared 1 orders: 1 same, 0 differ, 0 under way, 0 wait, 0 filed, 0 too young
