# synthetic: Prices are those of items, in the company's own currency.
$ ecx-price-pull nav
> GET {{company}}/ItemCard?$filter=Unit_Price gt 0&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @items-mug.json
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
