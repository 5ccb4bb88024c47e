# synthetic: Prices may be those of one unit and currency, and another type.
conf price_unit = Box
conf price_currency = EUR
conf price_type = SalePriceQuantity
$ ecx-price-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing
	?$filter=PriceListCode eq 'RTL' and CurrencyCode eq 'EUR'&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Box",
	     "UnitPrice":9},
	    {"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":1},
	    {"PriceDetailType":"SalePriceQuantity","QuantityUnit":"Box",
	     "UnitPrice":8.5}]}]}
stdout {"type":"Price","sku":"A","price":"8.5","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
