# Each site is asked for by itself.
conf stock_sites = FR011 FR012
conf stock_formula = PHYSTO -PHYALL -GLOALL
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200  {"$resources":[{"ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5,"PHYALL":1,"GLOALL":1}]}
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR012')
< 200  {"$resources":[{"ITMREF":"MUG","STOFCY":"FR012","PHYSTO":"2.00","PHYALL":0,"GLOALL":0}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"FR011","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"FR012","inventoryLevel":"2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
