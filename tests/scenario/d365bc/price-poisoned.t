# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull bc
> GET {{company}}/items?$filter=(unitPrice gt 0)
	&$orderby=lastModifiedDateTime,number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000001",
	   "number":"CUP","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":5,"unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS","lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000002",
	   "number":"MUG","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":5,"unitPrice":18446744073709551616,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  null,
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000003",
	   "number":"PEN","displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":5,"unitPrice":"dear","priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS","lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"","id":"0f0f0f0f-0000-4000-8000-000000000004","number":"TS",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS","blocked":false,
	   "gtin":"","inventory":5,"unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS","lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Price","sku":"CUP","price":"12.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"null","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"12.5","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-price-pull: bc: price MUG: not valid JSON: number out of range at unitPrice; and d365bc-price.map:9: unitPrice: number: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: bc: the row is no record
stderr ecx-price-pull: bc: price PEN: d365bc-price.map:9: unitPrice: number: 'dear' is not a decimal number
exit 1
