# Each agreement is sent with its list, quantities, unit, currency and days.
# One for a customer or a group is of their list, and one that has ended is not
# sent. The answers are from the contract.
conf price_set = SalesPriceAgreements
conf price_key = RecordId
conf price_fields = RecordId,ItemNumber,Price,PriceCurrencyCode,SalesPriceQuantity,\
	CustomerAccountNumber,PriceCustomerGroupCode,FromQuantity,ToQuantity,\
	QuantityUnitySymbol,PriceApplicableFromDate,PriceApplicableToDate
conf price = Price
$ ecx-price-pull fo
> GET /data/SalesPriceAgreements?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=RecordId,ItemNumber,Price,PriceCurrencyCode,SalesPriceQuantity,\
	 CustomerAccountNumber,PriceCustomerGroupCode,FromQuantity,ToQuantity,\
	 QuantityUnitySymbol,PriceApplicableFromDate,PriceApplicableToDate
	&$orderby=RecordId
< 200
	{"value":[
	  {"RecordId":1,"ItemNumber":"MUG","Price":125,"PriceCurrencyCode":"USD",
	   "SalesPriceQuantity":10,"CustomerAccountNumber":"",
	   "PriceCustomerGroupCode":"","FromQuantity":0,"ToQuantity":0,
	   "QuantityUnitySymbol":"ea",
	   "PriceApplicableFromDate":"1900-01-01T12:00:00Z",
	   "PriceApplicableToDate":"2026-11-20T12:00:00Z"},
	  {"RecordId":2,"ItemNumber":"MUG","Price":11,"PriceCurrencyCode":"EUR",
	   "SalesPriceQuantity":1,"CustomerAccountNumber":"",
	   "PriceCustomerGroupCode":"WEB","FromQuantity":10,"ToQuantity":50,
	   "QuantityUnitySymbol":"box",
	   "PriceApplicableFromDate":"2026-12-01T12:00:00Z",
	   "PriceApplicableToDate":"1900-01-01T12:00:00Z"},
	  {"RecordId":3,"ItemNumber":"MUG","Price":9,"PriceCurrencyCode":"EUR",
	   "SalesPriceQuantity":1,"CustomerAccountNumber":"US-001",
	   "PriceCustomerGroupCode":"","FromQuantity":0,"ToQuantity":0,
	   "QuantityUnitySymbol":"ea",
	   "PriceApplicableFromDate":"1900-01-01T12:00:00Z",
	   "PriceApplicableToDate":"1900-01-01T12:00:00Z"},
	  {"RecordId":4,"ItemNumber":"MUG","Price":1,"PriceCurrencyCode":"EUR",
	   "SalesPriceQuantity":1,"CustomerAccountNumber":"",
	   "PriceCustomerGroupCode":"","FromQuantity":0,"ToQuantity":0,
	   "QuantityUnitySymbol":"ea",
	   "PriceApplicableFromDate":"1900-01-01T12:00:00Z",
	   "PriceApplicableToDate":"2026-11-19T12:00:00Z"}]}
stdout
	{"type":"Price","v":1,"source":"fo","id":"*","sku":"MUG","price":"12.5",
	 "priceCurrency":"USD","valueAddedTaxIncluded":false,
	 "eligibleQuantity":{"unitCode":"ea"},"validThrough":"2026-11-20"}
stdout
	{"type":"Price","v":1,"source":"fo","id":"*","sku":"MUG","price":"11",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":false,"priceType":"WEB",
	 "eligibleQuantity":{"minValue":"10","maxValue":"50","unitCode":"box"},
	 "validFrom":"2026-12-01"}
stdout
	{"type":"Price","v":1,"source":"fo","id":"*","sku":"MUG","price":"9",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":false,"priceType":"US-001",
	 "eligibleQuantity":{"unitCode":"ea"}}
stdout {"type":"Checkpoint","*":"*"}
