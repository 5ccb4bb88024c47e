# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,SalesPrice,CurrencyCode&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"CUP","SalesPrice":3.5,"CurrencyCode":"USD"},
	  {"ProductNumber":"MUG","SalesPrice":1e999,"CurrencyCode":"USD"},
	  null,
	  {"ProductNumber":"PAN","SalesPrice":18446744073709551616,"CurrencyCode":"USD"},
	  {"ProductNumber":"PEN","SalesPrice":"dear","CurrencyCode":"USD"},
	  {"ProductNumber":"TS","SalesPrice":20,"CurrencyCode":"USD"}]}
stdout {"type":"Price","sku":"CUP","price":"3.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"null","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PAN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"20","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: fo: price MUG: one piece has no exact price
stderr ecx-price-pull: fo: the row is no record
stderr ecx-price-pull: fo: price PAN: not valid JSON: number out of range at SalesPrice; and d365fo-price.map:7: ecx.price: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: fo: price PEN: one piece has no exact price
exit 1
