# Each price book has its own price: one of a named book is of that price list.
# The members are from the contract; an entry has neither dates nor quantities.
conf currency =
conf pricebooks = 01sQy000000pusdIAA, 01sQy000000pwhoIAA=wholesale
conf price_fields = Min__c
$ ecx-price-pull sf
> GET {{query}}
	?q=SELECT Id, SystemModstamp, UnitPrice, Product2.StockKeepingUnit, \
	 CurrencyIsoCode, Pricebook2Id, Min__c FROM PricebookEntry \
	 WHERE IsActive = true AND Product2.StockKeepingUnit != null \
	 AND Pricebook2Id IN ('01sQy000000pusdIAA','01sQy000000pwhoIAA',\
	'01sQy000000pbokIAA') ORDER BY SystemModstamp, Id
< 200
	{"totalSize":3,"done":true,"records":[
	  {"Id":"01ua","SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":19.9,
	   "Pricebook2Id":"01sQy000000pbokIAA","CurrencyIsoCode":"EUR",
	   "Product2":{"StockKeepingUnit":"MUG"}},
	  {"Id":"01ub","SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":22,
	   "Pricebook2Id":"01sQy000000pusdIAA","CurrencyIsoCode":"USD",
	   "Product2":{"StockKeepingUnit":"MUG"}},
	  {"Id":"01uc","SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":15,
	   "Pricebook2Id":"01sQy000000pwhoIAA","CurrencyIsoCode":"EUR",
	   "Product2":{"StockKeepingUnit":"MUG"}}]}
stdout
	{"type":"Price","sku":"MUG","price":"19.9","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"dateModified":"*","v":1,"source":"sf","id":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"22","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"dateModified":"*","v":1,"source":"sf","id":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"15","priceCurrency":"EUR",
	 "priceType":"wholesale","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
