# Only products that changed since are asked for, in UTC, without quotes.
$ ecx-product-pull --since 2026-11-19T10:00:00Z bc
> GET {{company}}/items
	?$filter=lastModifiedDateTime ge 2026-11-19T10:00:00Z and (blocked eq false)
	&$orderby=lastModifiedDateTime,number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000005","number":"MUG",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":5,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
