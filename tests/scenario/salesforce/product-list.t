# Active products with a SKU come in the order of their last change.
$ ecx-product-pull sf
> GET {{query}}?q={{select_product}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01ta"},"Id":"01ta",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "StockKeepingUnit":"MUG","Name":"The MUG","Description":null,
	   "Family":"Shirts"}]}
stdout
	{"type":"Product","id":"MUG","sku":"MUG","name":"The MUG",
	 "category":"Shirts","dateModified":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
