# Prices are those of the price list, in the unit of the product.
# A price of another unit is not one of a piece.
$ ecx-price-pull sales
> GET {{lists}}?$filter=(pricelevelid eq 11111111-0000-4000-8000-0000000000aa)
	&$select={{lists_columns}}&$orderby=pricelevelid
< 200  @lists-found.json
> GET /api/data/v9.2/productpricelevels
	?$filter=((_pricelevelid_value eq 11111111-0000-4000-8000-0000000000aa) \
	 and (pricingmethodcode eq 1))
	&$select={{price_columns}}&$expand={{price_links}}
	&$orderby=modifiedon,productpricelevelid
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#productpricelevels",
	 "value":[
	  {"@odata.etag":"W/\"805\"",
	   "productpricelevelid":"00000005-0000-4000-8000-000000000005",
	   "productnumber":"MUG","amount":12.5000,
	   "modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}},
	  {"@odata.etag":"W/\"806\"",
	   "productpricelevelid":"00000006-0000-4000-8000-000000000006",
	   "productnumber":"MUG","amount":60,
	   "modifiedon":"2026-11-19T10:30:00Z",
	   "_uomid_value":"00000063-0000-4000-8000-000000000063",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"dateModified":"2026-11-19T10:00:00Z",
	 "*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:30:00Z","*":"*"}
