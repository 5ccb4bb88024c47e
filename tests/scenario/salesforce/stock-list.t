# synthetic: Stock is a field of products.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA","StockKeepingUnit":"MUG","Stock__c":3.0},
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdbIAA"},
	   "Id":"01tQy000000prdbIAA","StockKeepingUnit":"TS-RED-M",
	   "Stock__c":12.5}]}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"12.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
