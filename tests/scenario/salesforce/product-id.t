# One product is asked for manually.
$ ecx-product-pull --id "O'Neill" sf
> GET {{query}}
	?q={{select_product}} AND StockKeepingUnit IN ('O\'Neill') ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01ta"},"Id":"01ta",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "StockKeepingUnit":"O'Neill","Name":"The O'Neill","Description":null,
	   "Family":"Shirts"}]}
stdout {"type":"Product","sku":"O'Neill","*":"*"}
