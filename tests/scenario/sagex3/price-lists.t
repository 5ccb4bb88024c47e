# synthetic: Prices of lists have their currency, quantity, unit and days.
# One that depends on more than the item is none for everybody. The columns are
# from memory; an empty day is none.
conf price_source = SPRICLIST
conf sales_price_field = PRI
conf price_list = RTL WHS
$ ecx-price-pull x3
> GET {{erp}}/SPRICLIST?representation=SPRICLIST.$query&count=100&where=(PLI eq 'RTL')
< 200
	{"$resources":[
	  {"PLI":"RTL","PLICRI1":"MUG","PLICRI2":"","PRI":7.5,"CUR":"EUR",
	   "UOM":"UN","MINQTY":0,"PLISTRDAT":"2026-01-01","PLIENDDAT":""},
	  {"PLI":"RTL","PLICRI1":"MUG","PRI":8.5,"CUR":"USD","UOM":"UN",
	   "MINQTY":0,"PLISTRDAT":"2026-01-01","PLIENDDAT":"0000-00-00"},
	  {"PLI":"RTL","PLICRI1":"CUP","PLICRI2":"C4711","PRI":1,"CUR":"EUR"}]}
> GET {{erp}}/SPRICLIST?representation=SPRICLIST.$query&count=100&where=(PLI eq 'WHS')
< 200
	{"$resources":[
	  {"PLI":"WHS","PLICRI1":"MUG","PRI":4.5,"CUR":"EUR","UOM":"BOX",
	   "MINQTY":10,"PLISTRDAT":"2026-01-01","PLIENDDAT":"2026-12-31"}]}
stdout
	{"type":"Price","sku":"MUG","price":"7.5","priceCurrency":"EUR",
	 "priceType":"RTL","eligibleQuantity":{"unitCode":"UN","minValue":"0"},
	 "validFrom":"2026-01-01","*":"*"}
stdout \{"type":"Price",*"price":"8.5",*"validFrom":"2026-01-01","id":"MUG"}
stdout {"type":"Rejection","reason":"*item CUP: the price depends on more*","*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"4.5","priceCurrency":"EUR",
	 "priceType":"WHS","eligibleQuantity":{"unitCode":"BOX","minValue":"10"},
	 "validFrom":"2026-01-01","validThrough":"2026-12-31","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *item CUP: the price depends on more than the item: see price_list
exit 1
