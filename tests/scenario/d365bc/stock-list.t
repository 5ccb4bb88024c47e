# Stock is the inventory of items that can be stored.
# Blocked items cannot be sold.
$ ecx-stock-pull bc
> GET {{company}}/items?$filter=type eq 'Inventory'&$orderby=number
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000005","number":"MUG",
	   "displayName":"Mug","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":false,"gtin":"8712345678906","inventory":5,
	   "unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000007","number":"PEN",
	   "displayName":"Pen","type":"Inventory","itemCategoryCode":"CUPS",
	   "blocked":true,"gtin":"","inventory":7,"unitPrice":12.5,
	   "priceIncludesTax":false,"baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"},
	  {"@odata.etag":"W/\"JzIw\"",
	   "id":"0f0f0f0f-0000-4000-8000-000000000012","number":"TS-RED-M",
	   "displayName":"Ts-Red-M","type":"Inventory",
	   "itemCategoryCode":"CUPS","blocked":false,"gtin":"","inventory":12.5,
	   "unitPrice":12.5,"priceIncludesTax":false,
	   "baseUnitOfMeasureCode":"PCS",
	   "lastModifiedDateTime":"2026-11-19T10:00:00Z"}]}
stdout {"type":"Stock","sku":"MUG","gtin":"8712345678906","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"12.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
