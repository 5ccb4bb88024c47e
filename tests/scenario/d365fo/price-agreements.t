# Trade agreements of one price group are prices.
# A price may be that of several pieces, and a date in 1900 is none. One without
# an exact price of one piece is quarantined.
conf price_set = SalesPriceAgreements
conf price_key = RecordId
conf price_filter = PriceCustomerGroupCode eq 'WEB'
conf price_fields = ItemNumber,Price,PriceCurrencyCode,SalesPriceQuantity,\
	FromQuantity,PriceApplicableFromDate,PriceApplicableToDate,RecordId
conf price = Price
$ ecx-price-pull fo
> GET /data/SalesPriceAgreements?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (PriceCustomerGroupCode eq 'WEB')
	&$select=ItemNumber,Price,PriceCurrencyCode,SalesPriceQuantity,\
	 FromQuantity,PriceApplicableFromDate,PriceApplicableToDate,RecordId
	&$orderby=RecordId
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"RecordId":1,"ItemNumber":"MUG","Price":125,
	   "PriceCurrencyCode":"USD","SalesPriceQuantity":10,"FromQuantity":10,
	   "PriceApplicableFromDate":"1900-01-01T12:00:00Z",
	   "PriceApplicableToDate":"1900-01-01T12:00:00Z"},
	  {"RecordId":2,"ItemNumber":"MUG","Price":11,"PriceCurrencyCode":"USD",
	   "SalesPriceQuantity":1,"FromQuantity":10,
	   "PriceApplicableFromDate":"2026-12-01T12:00:00Z",
	   "PriceApplicableToDate":"1900-01-01T12:00:00Z"},
	  {"RecordId":3,"ItemNumber":"MUG","Price":10,"PriceCurrencyCode":"USD",
	   "SalesPriceQuantity":3,"FromQuantity":10,
	   "PriceApplicableFromDate":"1900-01-01T12:00:00Z",
	   "PriceApplicableToDate":"1900-01-01T12:00:00Z"}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"eligibleQuantity":{"minValue":"10"},
	 "*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"11","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"validFrom":"2026-12-01","*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *one piece has no exact price*
exit 1
