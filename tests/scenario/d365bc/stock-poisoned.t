# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull bc
> GET {{company}}/items?$filter=type eq 'Inventory'&$orderby=number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000001",
	   "number":"CUP","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000002",
	   "number":"MUG","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":1e999,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  "PAN",
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000003",
	   "number":"PEN","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":{},"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000004","number":"TS",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS","blocked":false,
	   "gtin":"8712345678906","inventory":5,"unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS","lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Stock","sku":"CUP","inventoryLevel":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@","*":"*"}
stdout {"type":"Stock","sku":"TS","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: bc: stock MUG: a quantity is no number
stderr ecx-stock-pull: bc: the row is no record
stderr ecx-stock-pull: bc: stock PEN: a quantity is no number
exit 1
