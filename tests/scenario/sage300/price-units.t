# synthetic: Prices of several units need a unit in the configuration.
# The currency of the list may be set.
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
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stderr *item A has prices of several units: set price_unit to the one to read
exit 1
