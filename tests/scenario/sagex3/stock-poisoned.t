# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200
	{"$resources":[
	  {"$key":"MUG~FR011","ITMREF":"CUP","STOFCY":"FR011","PHYSTO":5,"PHYALL":1.5},
	  {"$key":"MUG~FR011","ITMREF":"MUG","STOFCY":"FR011","PHYSTO":18446744073709551616,
	   "PHYALL":1.5},
	  "PAN",
	  {"$key":"MUG~FR011","ITMREF":"PEN","STOFCY":"FR011","PHYSTO":"many","PHYALL":1.5},
	  {"$key":"MUG~FR011","ITMREF":"TS","STOFCY":"FR011","PHYSTO":5,"PHYALL":1.5}]}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"FR011","inventoryLevel":"3.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@FR011","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@FR011","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"FR011","inventoryLevel":"3.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: x3: the row is no record
stderr ecx-stock-pull: x3: stock MUG: not valid JSON: number out of range at PHYSTO; and sagex3-stock.map:6: ecx.quantity: decimal: '18446744073709551614.5' has 20 digits before the point
stderr ecx-stock-pull: x3: stock PEN: item PEN@FR011: a quantity is no number
exit 1
