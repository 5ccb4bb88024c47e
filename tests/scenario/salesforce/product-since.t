# Changes since the last run are read with ten minutes of overlap.
# What comes late does not set the cursor back.
$ ecx-product-pull sf | ecx-product-push shop >/dev/null
> GET {{query}}?q={{select_product}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01ta"},"Id":"01ta",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "StockKeepingUnit":"A","Name":"The A","Description":null,
	   "Family":"Shirts"}]}
$ ecx-product-pull sf
> GET {{query}}
	?q={{select_product}} AND SystemModstamp >= 2026-11-19T09:50:00Z ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"Id":"01tb","SystemModstamp":"2026-11-19T09:55:00.000+0000",
	   "StockKeepingUnit":"B","Name":"B","Description":null,"Family":null}]}
stdout {"type":"Product","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
