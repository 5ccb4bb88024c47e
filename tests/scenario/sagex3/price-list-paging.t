# synthetic: Prices come in pages that X3 cuts.
# Class and columns are the site's.
$ ecx-price-pull x3
> GET /api1/x3/erp/SEED/ITMSALES?representation=ITMSALES.$query&count=100
< 200
	{"$resources":[{"ITMREF":"A","BASPRI":1}],
	 "$links":{"$next":{"$url":"{{url}}/api1/x3/erp/SEED/ITMSALES?key=gt.A"}}}
> GET /api1/x3/erp/SEED/ITMSALES?key=gt.A
< 200  {"$resources":[{"ITMREF":"B","BASPRI":2}]}
stdout {"type":"Price","sku":"A","*":"*"}
stdout {"type":"Price","sku":"B","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
