# synthetic: The orders of a day are listed page by page, and compared with those of the store.
# One that was entered by hand is none of ours. A total is compared where orders
# have tax, and no reduction order has taken something away. The answers are supposed.
conf tax_product = TAX
conf [shop] prefix = NL
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @order.json
stdin @order-2.json
stdin @order-3.json
$ ecx-compare --since 2026-11-20T09:00:00Z shop sf
> GET {{query}}?q={{select_created}} \
	 WHERE Ext_Id__c != null AND CreatedDate >= 2026-11-20T09:00:00Z ORDER BY Id
< 200
	{"totalSize":5,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQ-1","records":[
	  {"Id":"801001","Ext_Id__c":"NL-1001","OrderNumber":"101","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":42.43},
	  {"Id":"801009","Ext_Id__c":null,"OrderNumber":"109","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":5.00}]}
> GET {{query}}
	?q={{select_state_lines}} WHERE Order.Ext_Id__c IN ('NL-1001') ORDER BY Id
< 200
	{"totalSize":1,"done":true,"records":[
	  {"Id":"8101","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1001:1","Order":{"Ext_Id__c":"NL-1001"}}]}
> GET {{query}}?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1001') *
< 200  {"totalSize":0,"done":true,"records":[]}
> GET /services/data/v67.0/query/01gQ-1
< 200
	{"totalSize":5,"done":true,"records":[
	  {"Id":"801002","Ext_Id__c":"NL-1002","OrderNumber":"102","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":99.00},
	  {"Id":"801003","Ext_Id__c":"NL-1003","OrderNumber":"103","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":99.00},
	  {"Id":"801004","Ext_Id__c":"NL-1004","OrderNumber":"104","Status":"Activated",
	   "StatusCode":"Activated","SystemModstamp":"2026-11-20T10:00:00.000+0000","TotalAmount":1.00}]}
> GET {{query}}
	?q={{select_state_lines}} WHERE Order.Ext_Id__c IN ('NL-1002','NL-1003','NL-1004') ORDER BY Id
< 200
	{"totalSize":2,"done":true,"records":[
	  {"Id":"8102","Quantity":2,"AvailableQuantity":1,
	   "Ext_Id__c":"NL-1002:1","Order":{"Ext_Id__c":"NL-1002"}},
	  {"Id":"8103","Quantity":2,"AvailableQuantity":2,
	   "Ext_Id__c":"NL-1003:1","Order":{"Ext_Id__c":"NL-1003"}}]}
> GET {{query}}?q={{select_shipped}} WHERE Order.Ext_Id__c IN ('NL-1002','NL-1003','NL-1004') *
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Difference","ref":"NL-1003","what":"total","theirs":"99","*":"*"}
stdout {"type":"Difference","v":1,"source":"shop","system":"sf","ref":"NL-1004","what":"unknown",
	"theirs":"104","state":"new","since":"*"}
stderr ecx-compare: compared 4 orders: 2 same, 2 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
