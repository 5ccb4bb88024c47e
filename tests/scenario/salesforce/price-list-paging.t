# Each page ends with a checkpoint.
$ ecx-price-pull sf
> GET {{query}}?q={{select_price}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},
	   "Id":"01ua","SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "UnitPrice":1.0,
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"A"}}]}
stdout {"type":"Price","sku":"A","price":"1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01ub"},
	   "Id":"01ub","SystemModstamp":"2026-11-19T10:00:01.500+0000",
	   "UnitPrice":2.0,
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"B"}}]}
stdout {"type":"Price","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:01.500Z","*":"*"}
