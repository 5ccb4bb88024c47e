# synthetic: Pages are by item, and the checkpoint comes behind the last one.
# The columns are the site's own.
$ ecx-product-pull x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200
	{"$resources":[
	  {"ITMREF":"A","DES1AXX":"Apron","UPDDATTIM":"2026-11-20T08:00:00Z"}],
	 "$links":{"$next":{"$url":"/api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&key=gt.A"}}}
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&key=gt.A
< 200  {"$resources":[{"ITMREF":"B","DES1AXX":"Bag","UPDDATTIM":"2026-11-19T08:00:00Z"}]}
stdout {"type":"Product","sku":"A","name":"Apron","*":"*"}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
stdout {"type":"Product","sku":"B","name":"Bag","*":"*"}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T08:00:00Z","*":"*"}
