# synthetic: A sale price is beside the base price, with its type and dates.
conf price_type = BasePriceQuantity SalePriceQuantity
$ ecx-price-pull s300
> GET {{prices}}?$filter=PriceListCode eq 'RTL'&$top=100
< 200
	{"value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity",
	    "QuantityUnit":"Ea.","UnitPrice":10},
	   {"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	    "SaleStartDate":"2026-11-20T00:00:00Z",
	    "SaleEndDate":"2026-11-27T00:00:00Z","UnitPrice":8}]}]}
stdout
	\{"type":"Price",*"sku":"A","price":"10","priceCurrency":"EUR",\
	"eligibleQuantity":{"unitCode":"EA"},"id":"A"}
stdout
	{"type":"Price","sku":"A","price":"8","priceType":"SalePrice",
	 "validFrom":"2026-11-20","validThrough":"2026-11-27","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
