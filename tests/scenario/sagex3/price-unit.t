# synthetic: Prices of a list may be those of one unit, which is what is sold.
# The prices of one list have no priceType.
conf price_source = SPRICLIST
conf sales_price_field = PRI
conf price_list = RTL
conf price_unit = UN
$ ecx-price-pull x3
> GET {{erp}}/SPRICLIST?representation=SPRICLIST.$query&count=100&where=(PLI eq 'RTL')
< 200
	{"$resources":[
	  {"PLI":"RTL","PLICRI1":"MUG","PRI":7.5,"CUR":"EUR","UOM":"UN"},
	  {"PLI":"RTL","PLICRI1":"MUG","PRI":80,"CUR":"EUR","UOM":"BOX"}]}
stdout
	\{"type":"Price",*"sku":"MUG","price":"7.5","priceCurrency":"EUR",\
	"valueAddedTaxIncluded":false,"id":"MUG"}
stdout {"type":"Checkpoint","*":"*"}
