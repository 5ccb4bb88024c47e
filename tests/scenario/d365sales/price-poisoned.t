# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
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
	   "productpricelevelid":"00000005-0000-4000-8000-000000000001","productnumber":"CUP",
	   "amount":12.5,"modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}},
	  {"@odata.etag":"W/\"805\"",
	   "productpricelevelid":"00000005-0000-4000-8000-000000000002","productnumber":"MUG",
	   "amount":18446744073709551616,"modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}},
	  "PAN",
	  {"@odata.etag":"W/\"805\"",
	   "productpricelevelid":"00000005-0000-4000-8000-000000000003","productnumber":"PEN",
	   "amount":"dear","modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}},
	  {"@odata.etag":"W/\"805\"",
	   "productpricelevelid":"00000005-0000-4000-8000-000000000004","productnumber":"TS",
	   "amount":12.5,"modifiedon":"2026-11-19T10:00:00Z",
	   "_uomid_value":"33333333-0000-4000-8000-0000000000cc",
	   "productid":{"_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	   "transactioncurrencyid":{"isocurrencycode":"EUR"}}]}
stdout {"type":"Price","sku":"CUP","price":"12.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"12.5","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-price-pull: sales: price MUG: not valid JSON: number out of range at amount; and d365sales-price.map:7: amount: number: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: sales: the row is no record
stderr ecx-price-pull: sales: price PEN: d365sales-price.map:7: amount: number: 'dear' is not a decimal number
exit 1
