# synthetic: Each currency and unit of several lists has its price, with its list.
conf price_list = RTL WHS
$ ecx-price-pull s300
> GET {{prices}}?$filter=PriceListCode eq 'RTL'&$top=100
< 200
	{"value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity",
	    "QuantityUnit":"Ea.","UnitPrice":10}]},
	  {"CurrencyCode":"USD","UnformattedItemNumber":"A","PriceListCode":"RTL",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity",
	    "QuantityUnit":"Ea.","UnitPrice":12}]}]}
> GET {{prices}}?$filter=PriceListCode eq 'WHS'&$top=100
< 200
	{"value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A","PriceListCode":"WHS",
	   "ItemPricingDetails":[{"PriceDetailType":"BasePriceQuantity",
	    "QuantityUnit":"Ea.","UnitPrice":6}]}]}
stdout {"type":"Price","sku":"A","price":"10","priceCurrency":"EUR","priceType":"RTL","*":"*"}
stdout {"type":"Price","sku":"A","price":"12","priceCurrency":"USD","priceType":"RTL","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Price","sku":"A","price":"6","priceCurrency":"EUR","priceType":"WHS","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
