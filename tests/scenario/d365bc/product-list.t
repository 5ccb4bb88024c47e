# Products come in the order of their last change.
$ ecx-product-pull bc
> GET {{company}}/items?$filter=(blocked eq false)
	&$orderby=lastModifiedDateTime,number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000005","number":"MUG",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,
	   "unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout
	{"type":"Product","sku":"MUG","name":"Mug","gtin":"8712345678906",
	 "category":"CUPS","dateModified":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
