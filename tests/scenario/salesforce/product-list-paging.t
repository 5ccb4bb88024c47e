# The next page is where the answer says, and each ends with a checkpoint.
$ ecx-product-pull sf
> GET {{query}}?q={{select_product}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01ta"},"Id":"01ta",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "StockKeepingUnit":"A","Name":"The A","Description":null,
	   "Family":"Shirts"}]}
stdout {"type":"Product","sku":"A","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01tb"},"Id":"01tb",
	   "SystemModstamp":"2026-11-19T10:00:01.500+0000",
	   "StockKeepingUnit":"B","Name":"The B","Description":null,
	   "Family":"Shirts"}]}
stdout {"type":"Product","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:01.500Z","*":"*"}
