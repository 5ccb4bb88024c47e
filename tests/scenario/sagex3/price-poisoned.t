# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull x3
> GET /api1/x3/erp/SEED/ITMSALES?representation=ITMSALES.$query&count=100
< 200
	{"$resources":[
	  {"ITMREF":"CUP","BASPRI":7.5},
	  {"ITMREF":"MUG","BASPRI":18446744073709551616},
	  "PAN",
	  {"ITMREF":"PEN","BASPRI":"dear"},
	  {"ITMREF":"TS","BASPRI":7.5}]}
stdout {"type":"Price","sku":"CUP","price":"7.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"7.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: x3: price MUG: not valid JSON: number out of range at BASPRI; and sagex3-price.map:8: ecx.price: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: x3: the row is no record
stderr ecx-price-pull: x3: price PEN: item PEN: BASPRI is not a number
exit 1
