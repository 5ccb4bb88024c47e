# Active products come in the order of their last change.
# Columns of the site come along.
conf product_fields = new_gtin
$ ecx-product-pull sales
> GET /api/data/v9.2/products?$filter=(statecode eq 0)
	&$select=productid,productnumber,name,description,modifiedon,new_gtin
	&$orderby=modifiedon,productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"705\"",
	   "productid":"00000005-0000-4000-8000-000000000005",
	   "productnumber":"MUG","name":"Mug","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"707\"",
	   "productid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","name":"Pen","description":null,
	   "modifiedon":"2026-11-19T11:00:00Z"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Product","sku":"PEN","name":"Pen","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
