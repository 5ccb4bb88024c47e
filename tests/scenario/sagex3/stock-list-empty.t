# Without rows there is no stock.
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
