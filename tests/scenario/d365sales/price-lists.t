# Each currency and price list has its own price, with the days of the list.
# An inactive list has none; where a list has changed, all prices are read. The
# members are from the contract.
conf pricelists = 11111111-0000-4000-8000-0000000000BB, \
	11111111-0000-4000-8000-0000000000cc=wholesale, \
	11111111-0000-4000-8000-0000000000dd=old
$ ecx-ledger checkpoint sales price shop 2026-11-19T09:00:00Z
stdout {"type":"Checkpoint","*":"*"}
$ ecx-price-pull sales
> GET {{lists}}?$filter=(pricelevelid eq 11111111-0000-4000-8000-0000000000BB \
	 or pricelevelid eq 11111111-0000-4000-8000-0000000000cc \
	 or pricelevelid eq 11111111-0000-4000-8000-0000000000dd \
	 or pricelevelid eq 11111111-0000-4000-8000-0000000000aa)
	&$select={{lists_columns}}&$orderby=pricelevelid
< 200
	{"value":[
	  {"pricelevelid":"11111111-0000-4000-8000-0000000000aa","begindate":null,
	   "enddate":null,"statecode":0,"modifiedon":"2026-01-05T10:00:00Z"},
	  {"pricelevelid":"11111111-0000-4000-8000-0000000000bb","begindate":null,
	   "enddate":null,"statecode":0,"modifiedon":"2026-01-05T10:00:00Z"},
	  {"pricelevelid":"11111111-0000-4000-8000-0000000000cc",
	   "begindate":"2026-11-01T00:00:00Z","enddate":"2026-12-31T00:00:00Z",
	   "statecode":0,"modifiedon":"2026-11-19T10:00:00Z"},
	  {"pricelevelid":"11111111-0000-4000-8000-0000000000dd","begindate":null,
	   "enddate":null,"statecode":1,"modifiedon":"2026-01-05T10:00:00Z"}]}
> GET /api/data/v9.2/productpricelevels
	?$filter=((_pricelevelid_value eq 11111111-0000-4000-8000-0000000000bb \
	 or _pricelevelid_value eq 11111111-0000-4000-8000-0000000000cc \
	 or _pricelevelid_value eq 11111111-0000-4000-8000-0000000000aa) \
	 and (pricingmethodcode eq 1))
	&$select={{price_columns}}&$expand={{price_links}}
	&$orderby=modifiedon,productpricelevelid
< 200
	{"value":[
	  {"productpricelevelid":"00000005-0000-4000-8000-000000000001",
	   "productnumber":"MUG","amount":12.5,"modifiedon":"2026-02-19T10:00:00Z",
	   "_pricelevelid_value":"11111111-0000-4000-8000-0000000000aa",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}},
	  {"productpricelevelid":"00000005-0000-4000-8000-000000000002",
	   "productnumber":"MUG","amount":14,"modifiedon":"2026-02-19T10:00:01Z",
	   "_pricelevelid_value":"11111111-0000-4000-8000-0000000000bb",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"USD"}},
	  {"productpricelevelid":"00000005-0000-4000-8000-000000000003",
	   "productnumber":"MUG","amount":9,"modifiedon":"2026-02-19T10:00:02Z",
	   "_pricelevelid_value":"11111111-0000-4000-8000-0000000000cc",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"dateModified":"2026-02-19T10:00:00Z",
	 "v":1,"source":"sales","id":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"14","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"dateModified":"2026-02-19T10:00:01Z",
	 "v":1,"source":"sales","id":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"9","priceCurrency":"EUR",
	 "priceType":"wholesale","validFrom":"2026-11-01","validThrough":"2026-12-31",
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *the price list 11111111-0000-4000-8000-0000000000dd is inactive: its prices are not read
