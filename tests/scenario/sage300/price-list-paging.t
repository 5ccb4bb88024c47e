# synthetic: A page begins with the last item of the page before.
conf page = 2
$ ecx-price-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=PriceListCode eq 'RTL'&$top=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":1}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"B",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":2.5}]}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=UnformattedItemNumber ge 'B' and (PriceListCode eq 'RTL')&$top=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"B",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":2.5}]},
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"C",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":3}]}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=UnformattedItemNumber ge 'C' and (PriceListCode eq 'RTL')&$top=2
< 200
	{"value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"C",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":3}]}]}
stdout {"type":"Price","sku":"A","price":"1","priceCurrency":"EUR","*":"*"}
stdout {"type":"Price","sku":"B","price":"2.5","priceCurrency":"EUR","*":"*"}
stdout {"type":"Price","sku":"C","price":"3","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
