# synthetic: An entry has its own currency where the org has several.
conf currency = 
$ ecx-price-pull sf
> GET {{query}}
	?q=SELECT Id, SystemModstamp, UnitPrice, Product2.StockKeepingUnit, \
	 CurrencyIsoCode FROM PricebookEntry WHERE IsActive = true \
	 AND Product2.StockKeepingUnit != null \
	 AND Pricebook2Id IN ('01sQy000000pbokIAA') ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},
	   "Id":"01ua","SystemModstamp":"2026-11-19T10:00:00.000+0000",
	   "UnitPrice":19.9,
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"MUG"},
	   "CurrencyIsoCode":"GBP"}]}
stdout {"type":"Price","sku":"MUG","priceCurrency":"GBP","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
