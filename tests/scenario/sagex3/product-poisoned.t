# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200
	{"$resources":[
	  {"ITMREF":"CUP","ITMDES1":"Mug","EANCOD":"8712345678906","TCLCOD":"WARES","ITMSTA":1,
	   "UPDDATTIM":"2026-11-19T10:00:00Z"},
	  {"ITMREF":"MUG","ITMDES1":"M\u0000ug","EANCOD":"8712345678906","TCLCOD":"WARES",
	   "ITMSTA":1,"UPDDATTIM":"2026-11-19T10:00:00Z"},
	  "PAN",
	  {"ITMREF":"PEN","ITMDES1":"\ud83d","EANCOD":"8712345678906","TCLCOD":"WARES",
	   "ITMSTA":1,"UPDDATTIM":"2026-11-19T10:00:00Z"},
	  {"ITMREF":"PIN","ITMDES1":"Mug","EANCOD":"8712345678906","TCLCOD":"WARES",
	   "ITMSTA":"lost","UPDDATTIM":"2026-11-19T10:00:00Z"},
	  {"ITMREF":"TS","ITMDES1":"Mug","EANCOD":"8712345678906","TCLCOD":"WARES","ITMSTA":1,
	   "UPDDATTIM":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-product-pull: x3: product MUG: not valid JSON: \u0000 at ITMDES1; *
stderr ecx-product-pull: x3: sagex3-product.map:5: ITMREF: required, but ITMREF is absent
stderr ecx-product-pull: x3: product PEN: not valid JSON: half of a surrogate pair at ITMDES1; *
exit 1
