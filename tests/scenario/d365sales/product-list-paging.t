# Each page ends with a checkpoint of the products sent so far.
$ ecx-product-pull sales
> GET /api/data/v9.2/products
	?$filter=(statecode eq 0)&$select=productid,productnumber,name,description,modifiedon
	&$orderby=modifiedon,productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"705\"",
	   "productid":"00000005-0000-4000-8000-000000000005",
	   "productnumber":"MUG","name":"Mug","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/products?$orderby=modifiedon&\
	  $skiptoken=%3Ccookie%20pagenumber=%222%22%20pagingcookie=\
	  %22%253ccookie%2520page%253d%25221%2522%253e%22%20/%3E"}
> GET /api/data/v9.2/products?$orderby=modifiedon
	&$skiptoken=<cookie pagenumber="2" \
	 pagingcookie="%253ccookie%2520page%253d%25221%2522%253e" />
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"707\"",
	   "productid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","name":"Pen","description":null,
	   "modifiedon":"2026-11-19T11:00:00Z"}]}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Product","sku":"PEN","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
