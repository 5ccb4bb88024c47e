# A stock level that is no number does not hold up the others.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products
	?$filter=statecode eq 0 and quantityonhand ne null
	&$select=productnumber,quantityonhand&$orderby=productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"605\"",
	   "productid":"00000005-0000-4000-8000-000000000005",
	   "productnumber":"MUG","quantityonhand":null},
	  {"@odata.etag":"W/\"607\"",
	   "productid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","quantityonhand":7}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number
exit 1
