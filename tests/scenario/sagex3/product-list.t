# synthetic: All products come first, then those changed since, overlapping.
# What is not sold is left out. The columns are the site's own.
$ ecx-product-pull x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200
	{"$resources":[
	  {"ITMREF":"MUG","ITMDES1":"Mug","EANCOD":"8712345678906",
	   "TCLCOD":"WARES","ITMSTA":1,"UPDDATTIM":"2026-11-19T10:00:00Z"},
	  {"ITMREF":"OLD","ITMDES1":"Old","ITMSTA":6,
	   "UPDDATTIM":"2026-11-20T08:00:00Z"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","gtin":"8712345678906","category":"WARES","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T08:00:00Z","*":"*"}
$ ecx-product-pull --since 2026-11-20T08:00:00Z x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100
	&orderBy=ITMREF&where=(UPDDATTIM ge @2026-11-20T08:00:00Z@)
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
