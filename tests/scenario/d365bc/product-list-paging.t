# Each page ends with a checkpoint of the products sent so far.
$ ecx-product-pull bc
> GET {{company}}/items?$filter=(blocked eq false)
	&$orderby=lastModifiedDateTime,number
< 200  @items-page-1.json
> GET {{company}}/items?$skiptoken=MUG
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000007","number":"PEN",
	   "displayName":"Pen","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"","inventory":7,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T11:00:00Z"}]}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stdout {"type":"Product","sku":"PEN","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
