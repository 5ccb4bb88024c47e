# Each page ends with a checkpoint of the prices sent so far.
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
	   "productnumber":"MUG","amount":12.5,
	   "modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/productpricelevels?$orderby=\
	  modifiedon&$skiptoken=%3Ccookie%20pagenumber=%222%22%20pagingcookie=\
	  %22%253ccookie%2520page%253d%25221%2522%253e%22%20/%3E"}
> GET /api/data/v9.2/productpricelevels?$orderby=modifiedon
	&$skiptoken=<cookie pagenumber="2" \
	 pagingcookie="%253ccookie%2520page%253d%25221%2522%253e" />
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#productpricelevels",
	 "value":[
	  {"@odata.etag":"W/\"807\"",
	   "productpricelevelid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","amount":1,"modifiedon":"2026-11-19T11:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}}]}
stdout {"type":"Price","sku":"MUG","price":"12.5","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Price","sku":"PEN","price":"1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
