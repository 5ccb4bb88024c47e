# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
conf item_filter = Inactive eq false
$ ecx-product-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$filter=Inactive eq false&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[
	  {"UnformattedItemNumber":"A11050","ItemNumber":"CUP","Description":"A1-105/0",
	   "Category":"A1","StockItem":true,"DateLastMaintained":"2026-11-20T00:00:00Z"},
	  {"UnformattedItemNumber":"A11050","ItemNumber":"MUG","Description":"M\u0000ug",
	   "Category":"A1","StockItem":true,"DateLastMaintained":"2026-11-20T00:00:00Z"},
	  "PAN",
	  {"UnformattedItemNumber":"A11050","ItemNumber":"PEN","Description":"\ud83d",
	   "Category":"A1","StockItem":true,"DateLastMaintained":"2026-11-20T00:00:00Z"},
	  {"UnformattedItemNumber":"A11050","ItemNumber":"TS","Description":"A1-105/0",
	   "Category":"A1","StockItem":true,"DateLastMaintained":"2026-11-20T00:00:00Z"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
stderr ecx-product-pull: s300: product MUG: not valid JSON: \u0000 at Description; *
stderr ecx-product-pull: s300: the row is no record
stderr ecx-product-pull: s300: product PEN: not valid JSON: half of a surrogate pair at Description; *
exit 1
