# synthetic: A page begins with the last item of the page before.
conf page = 2
$ ecx-product-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$top=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[
	  {"UnformattedItemNumber":"A","ItemNumber":"A","Description":"A",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"},
	  {"UnformattedItemNumber":"B","ItemNumber":"B","Description":"B",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$filter=UnformattedItemNumber ge 'B'&$top=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[
	  {"UnformattedItemNumber":"B","ItemNumber":"B","Description":"B",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"},
	  {"UnformattedItemNumber":"C","ItemNumber":"C","Description":"C",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$filter=UnformattedItemNumber ge 'C'&$top=2
< 200
	{"value":[
	  {"UnformattedItemNumber":"C","ItemNumber":"C","Description":"C",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-20T00:00:00Z"}]}
stdout
	{"type":"Product","sku":"A","name":"A","category":"A1",
	 "dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout
	{"type":"Product","sku":"B","name":"B","category":"A1",
	 "dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout
	{"type":"Product","sku":"C","name":"C","category":"A1",
	 "dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
