# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=PriceListCode eq 'RTL'&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"CUP","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":88.05},{"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":72.99}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"MUG","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":18446744073709551616},{"PriceDetailType":"SalePriceQuantity",
	   "QuantityUnit":"Ea.","UnitPrice":72.99}]},
	  "PAN",
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"PEN","PriceListCode":"RTL",
	   "ItemPricingDetails":"none"},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"PIN","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":"dear"},{"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":72.99}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"TS","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":88.05},{"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	   "UnitPrice":72.99}]}]}
stdout {"type":"Price","sku":"CUP","price":"88.05","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"88.05","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: s300: price MUG: not valid JSON: number out of range at ItemPricingDetails.0.UnitPrice; and sage300-price.map:7: ecx.price.UnitPrice: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: s300: the row is no record
stderr ecx-price-pull: s300: price PEN: the item has no list of prices
stderr ecx-price-pull: s300: price PIN: sage300-price.map:7: ecx.price.UnitPrice: decimal: 'dear' is not a decimal number
exit 1
