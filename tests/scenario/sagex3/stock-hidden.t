# A stock level that the representation hides is not zero.
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200  {"$resources":[{"ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5}]}
stdout {"type":"Rejection","reason":"*a quantity is no number*","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number
exit 1
