# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
conf product_fields = new_gtin
$ ecx-product-pull sales
> GET /api/data/v9.2/products?$filter=(statecode eq 0)
	&$select=productid,productnumber,name,description,modifiedon,new_gtin
	&$orderby=modifiedon,productnumber
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"705\"","productid":"00000005-0000-4000-8000-000000000001",
	   "productnumber":"CUP","name":"Mug","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"705\"","productid":"00000005-0000-4000-8000-000000000002",
	   "productnumber":"MUG","name":"M\u0000ug","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"},
	  "PAN",
	  {"@odata.etag":"W/\"705\"","productid":"00000005-0000-4000-8000-000000000003",
	   "productnumber":"PEN","name":"\ud83d","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"705\"","productid":"00000005-0000-4000-8000-000000000004",
	   "productnumber":"TS","name":"Mug","description":null,
	   "modifiedon":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-product-pull: sales: product MUG: not valid JSON: \u0000 at name; *
stderr ecx-product-pull: sales: the row is no record
stderr ecx-product-pull: sales: product PEN: not valid JSON: half of a surrogate pair at name; *
exit 1
