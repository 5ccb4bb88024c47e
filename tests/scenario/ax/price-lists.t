# synthetic: Each agreement is sent with its list, quantities, unit, currency and days.
# One that has ended is not. The document is a custom one.
conf price_accounts = WEB
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys.xml
> POST {{service}}  @ask-prices.xml
< 200  @price-rows-lists.xml
stdout
	{"type":"Price","v":1,"source":"ax","id":"*","sku":"MUG","price":"12.5",
	 "priceCurrency":"USD","valueAddedTaxIncluded":false,
	 "eligibleQuantity":{"unitCode":"Pcs"},"validThrough":"2026-11-20"}
stdout
	{"type":"Price","v":1,"source":"ax","id":"*","sku":"MUG","price":"11",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":false,"priceType":"WEB",
	 "eligibleQuantity":{"minValue":"10","maxValue":"50","unitCode":"Box"},
	 "validFrom":"2026-12-01"}
stdout {"type":"Checkpoint","*":"*"}
