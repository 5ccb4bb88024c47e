# synthetic: Stock comes in pages that X3 cuts, with links to another host name.
# A level on two pages is added up. The columns are the site's own.
conf page = 2
conf stock_source = STOCK
conf stock_formula = QTYSTU -CUMALLQTY
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/STOCK?representation=STOCK.$query&count=2&orderBy=ITMREF
	&where=(STOFCY eq 'FR011')
< 200
	{"$resources":[
	  {"ITMREF":"MUG","STOFCY":"FR011","QTYSTU":3,"CUMALLQTY":0},
	  {"ITMREF":"TS-RED-M","STOFCY":"FR011","QTYSTU":5,"CUMALLQTY":1}],
	 "$links":{"$next":{"$url":"http://x3.internal:8124/api1/x3/erp/SEED/\
	  STOCK?representation=STOCK.$query&count=2&key=gt.FR011~7",
	   "$type":"application/json"}}}
> GET /api1/x3/erp/SEED/STOCK?representation=STOCK.$query&count=2&key=gt.FR011~7
< 200  {"$resources":[{"ITMREF":"TS-RED-M","STOFCY":"FR011","QTYSTU":4,"CUMALLQTY":0}],"$links":{}}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"8","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
