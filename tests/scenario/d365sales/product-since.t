# Products are asked for since a time, and by number.
$ ecx-product-pull sales --since 2026-11-19T11:00:00Z
> GET /api/data/v9.2/products
	?$filter=modifiedon ge 2026-11-19T11:00:00Z and (statecode eq 0)
	&$select=productid,productnumber,name,description,modifiedon
	&$orderby=modifiedon,productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"707\"",
	   "productid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","name":"Pen","description":null,
	   "modifiedon":"2026-11-19T11:30:00Z"}]}
stdout {"type":"Product","sku":"PEN","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:30:00Z","*":"*"}
$ ecx-product-pull sales --id "O'Neil"
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'O''Neil') and (statecode eq 0)
	&$select=productid,productnumber,name,description,modifiedon
	&$orderby=productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"708\"",
	   "productid":"00000008-0000-4000-8000-000000000008",
	   "productnumber":"O'Neil","name":"Oil","description":null,
	   "modifiedon":"2026-11-19T11:30:00Z"}]}
stdout {"type":"Product","sku":"O'Neil","*":"*"}
