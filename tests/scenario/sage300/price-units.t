# synthetic: Each unit has its price, with its code in capitals without a point.
$ ecx-price-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItemPricing?$filter=PriceListCode eq 'RTL'&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItemPricing",
	 "value":[
	  {"CurrencyCode":"EUR","UnformattedItemNumber":"A",
	   "PriceListCode":"RTL",
	   "ItemPricingDetails":[
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Ea.",
	     "UnitPrice":1},
	    {"PriceDetailType":"BasePriceQuantity","QuantityUnit":"Box",
	     "UnitPrice":9}]}]}
stdout {"type":"Price","sku":"A","price":"1","eligibleQuantity":{"unitCode":"EA"},"*":"*"}
stdout {"type":"Price","sku":"A","price":"9","eligibleQuantity":{"unitCode":"BOX"},"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
