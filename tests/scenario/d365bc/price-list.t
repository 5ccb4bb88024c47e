# Prices are in the currency of the company, with tax or without.
# The item says which. An item without a price is left out, as it would be sold
# for nothing.
$ ecx-price-pull bc
> GET {{company}}/items?$filter=(unitPrice gt 0)
	&$orderby=lastModifiedDateTime,number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000005","number":"MUG",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000007","number":"PEN",
	   "displayName":"Pen","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":7,"unitPrice":3.99,
	   "priceIncludesTax":true,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout
	{"type":"Price","sku":"PEN","price":"3.99","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
