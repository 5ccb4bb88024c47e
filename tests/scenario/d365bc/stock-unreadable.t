# A stock level that is no number is quarantined; the others are sent.
$ ecx-stock-pull bc
> GET {{company}}/items?$filter=type eq 'Inventory'&$orderby=number
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000000","number":"MUG",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":null,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000007","number":"PEN",
	   "displayName":"Pen","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":7,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number
exit 1
