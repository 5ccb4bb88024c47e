# Prices are active entries of the price book, in the currency of the org.
$ ecx-price-pull sf
> GET {{query}}?q={{select_price}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},
	   "Id":"01ua","SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "UnitPrice":19.9,
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"MUG"}}]}
stdout
	{"type":"Price","sku":"MUG","price":"19.9","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
