# synthetic: Stock is the stock less what is allocated.
# The columns are the site's own.
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200
	{"$resources":[
	  {"$key":"MUG~FR011","ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5,
	   "PHYALL":1.5},
	  {"$key":"TS-RED-M~FR011","ITMREF":"TS-RED-M","STOFCY":"FR011",
	   "PHYSTO":12,"PHYALL":0}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"FR011","inventoryLevel":"3.5","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"FR011","inventoryLevel":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
