# The link with its cookie is followed as it is, with the same page size.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products
	?$filter=statecode eq 0 and quantityonhand ne null
	&$select=productnumber,quantityonhand&$orderby=productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"605\"",
	   "productid":"00000005-0000-4000-8000-000000000005",
	   "productnumber":"MUG","quantityonhand":5}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/products?$select=\
	  productnumber&\
	  $skiptoken=%3Ccookie%20pagenumber=%222%22%20pagingcookie=\
	  %22%253ccookie%2520page%253d%25221%2522%253e%22%20/%3E"}
> GET /api/data/v9.2/products?$select=productnumber
	&$skiptoken=<cookie pagenumber="2" \
	 pagingcookie="%253ccookie%2520page%253d%25221%2522%253e" />
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"607\"",
	   "productid":"00000007-0000-4000-8000-000000000007",
	   "productnumber":"PEN","quantityonhand":7}]}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
