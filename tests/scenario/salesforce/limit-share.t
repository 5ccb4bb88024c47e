# A share of the daily calls is left to others.
conf limit_percent = 80
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  {"totalSize":0,"done":true,"records":[]}
<: Sforce-Limit-Info: api-usage=79999/100000
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01ta"},"Id":"01ta",
	   "StockKeepingUnit":"MUG","Stock__c":3.0}]}
<: Sforce-Limit-Info: api-usage=80000/100000; per-app-api-usage=17/250(appName=ecx)
stderr *the server asks for a pause of * s
exit 75
