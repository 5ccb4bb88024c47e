# synthetic: Products have the formatted item numbers.
# The site may filter them.
conf item_filter = Inactive eq false
$ ecx-product-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$filter=Inactive eq false&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[
	  {"UnformattedItemNumber":"A11050","ItemNumber":"A1-105/0",
	   "Description":"A1-105/0","Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"},
	  {"UnformattedItemNumber":"MUG","ItemNumber":"MUG","Description":"Mug",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-18T00:00:00Z"}]}
stdout
	{"type":"Product","sku":"A1-105/0","name":"A1-105/0","category":"A1",
	 "dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout
	{"type":"Product","sku":"MUG","name":"Mug","category":"A1",
	 "dateModified":"2026-11-18T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
