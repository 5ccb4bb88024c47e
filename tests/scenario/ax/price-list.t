# synthetic: Prices are the agreements that hold today or later, for one piece.
# One that has ended is left out, and one that is not exact is quarantined. The document is a custom one.
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys.xml
> POST {{service}}  @ask-prices.xml
< 200  @price-rows.xml
stdout
	{"type":"Price","v":1,"source":"ax","id":"*","sku":"MUG","price":"6.5",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":false}
stdout
	{"type":"Price","sku":"TS","price":"19.95","validFrom":"2026-01-01",
	 "validThrough":"2026-12-31","eligibleQuantity":{"minValue":"10"},
	 "*":"*"}
stdout {"type":"Price","sku":"NEW","price":"1","validFrom":"2026-11-21","*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *the price of one piece is not exact
exit 1
