# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products
	?$filter=statecode eq 0 and quantityonhand ne null
	&$select=productnumber,quantityonhand&$orderby=productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"605\"","productid":"00000005-0000-4000-8000-000000000001",
	   "productnumber":"CUP","quantityonhand":5.0},
	  {"@odata.etag":"W/\"605\"","productid":"00000005-0000-4000-8000-000000000002",
	   "productnumber":"MUG","quantityonhand":18446744073709551616},
	  "PAN",
	  {"@odata.etag":"W/\"605\"","productid":"00000005-0000-4000-8000-000000000003",
	   "productnumber":"PEN","quantityonhand":"many"},
	  {"@odata.etag":"W/\"605\"","productid":"00000005-0000-4000-8000-000000000004",
	   "productnumber":"TS","quantityonhand":5.0}]}
stdout {"type":"Stock","sku":"CUP","inventoryLevel":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@","*":"*"}
stdout {"type":"Stock","sku":"TS","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: sales: the row is no record
stderr ecx-stock-pull: sales: stock MUG: not valid JSON: number out of range at quantityonhand; and d365sales-stock.map:6: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-stock-pull: sales: stock PEN: item PEN@: a quantity is no number
exit 1
