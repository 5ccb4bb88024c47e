# synthetic: Prices are base prices of one list; a price of 0 is ignored.
$ ecx-price-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=PriceListCode eq 'RTL'&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A14500",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":88.05},
	    {"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":72.99}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"CUP",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":0}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"NEW",
	   "PriceListCode":"RTL","ItemPricingDetails":[]}]}
stdout {"type":"Price","sku":"A14500","price":"88.05","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
