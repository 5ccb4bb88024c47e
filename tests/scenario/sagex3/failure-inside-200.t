# X3 says errors in $diagnoses under status 200: an empty list proves nothing.
# From the vendor's description; the words are supposed.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$resources":[],
	 "$diagnoses":[{"$severity":"error","$message":"No authorization for SORDER"}]}
stderr *the query itself was refused, not a document: *No authorization for SORDER*
exit 78
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$diagnoses":[{"$severity":"fatal","$message":"User session limit reached"}]}
stderr *User session limit reached*
exit 75
$ ecx-ledger quarantine
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200
	{"$resources":[{"ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5,"PHYALL":1}],
	 "$diagnoses":[{"$severity":"warning","$message":"This is slow"}],
	 "$links":{"$next":{"$url":"/api1/x3/erp/SEED/ITMMVT?key=gt.MUG"}}}
> GET /api1/x3/erp/SEED/ITMMVT?key=gt.MUG
< 200  {"$resources":[],"$diagnoses":[{"$severity":"error","$message":"Column STOFCY is gone"}]}
stderr *the query itself was refused, not a document: *Column STOFCY is gone*
exit 78
$ ecx-product-pull x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200
	{"$resources":[
	  {"ITMREF":"MUG","DES1AXX":"Mug","UPDDATTIM":"2026-11-20T08:00:00Z"},
	  {"ITMREF":"CAP","DES1AXX":"","UPDDATTIM":"2026-11-20T08:00:00Z",
	   "$diagnoses":[{"$severity":"error","$message":"DES1AXX cannot be read"}]}]}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Rejection","reason":"*DES1AXX cannot be read*","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *DES1AXX cannot be read*
exit 1
