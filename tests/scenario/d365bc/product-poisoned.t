# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull bc
> GET {{company}}/items?$filter=(blocked eq false)
	&$orderby=lastModifiedDateTime,number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000001",
	   "number":"CUP","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000002",
	   "number":"MUG","displayName":"M\u0000ug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  "PAN",
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000003",
	   "number":"PEN","displayName":"\ud83d","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000004","number":"TS",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS","blocked":false,
	   "gtin":"8712345678906","inventory":5,"unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS","lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
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
stderr ecx-product-pull: bc: product MUG: not valid JSON: \u0000 at displayName; *
stderr ecx-product-pull: bc: the row is no record
stderr ecx-product-pull: bc: product PEN: not valid JSON: half of a surrogate pair at displayName; *
exit 1
