# synthetic: An old server writes times in another format.
conf odata = 3
$ ecx-product-pull s300 | ecx-product-push shop >/dev/null
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$top=100
< 200  @items-mug.json
$ ecx-product-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems
	?$filter=(DateLastMaintained ge datetime'2026-11-19T00:00:00')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[
	  {"UnformattedItemNumber":"CUP","ItemNumber":"CUP","Description":"Cup",
	   "Category":"A1","StockItem":true,
	   "DateLastMaintained":"2026-11-21T00:00:00"}]}
stdout
	{"type":"Product","sku":"CUP","name":"Cup","category":"A1",
	 "dateModified":"2026-11-21T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-21T00:00:00Z","*":"*"}
