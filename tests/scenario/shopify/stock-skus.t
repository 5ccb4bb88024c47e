# A SKU of no variant or of two is an error of that record alone.
# So is stock that is not tracked or not kept at the location.
$ ecx-stock-push shop
stdin
	{"type":"Stock","v":1,"source":"erp","id":"NONE","sku":"NONE",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"TWO","sku":"TWO",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"FREE","sku":"FREE",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"AWAY","sku":"AWAY",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"IT'S","sku":"IT'S",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"12","sku":"12",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'NONE' OR sku:'TWO' OR sku:'FREE' OR sku:'AWAY' OR sku:'IT\\'S' OR sku:12",
	  "location":"gid://shopify/Location/70","names":["available"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"TWO",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"TWO",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/2","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/3","sku":"FREE",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/3","tracked":false,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/4","sku":"AWAY",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/4","tracked":true,
	 "inventoryLevel":null}},{"id":"gid://shopify/ProductVariant/5",
	 "sku":"IT'S","inventoryItem":{"id":"gid://shopify/InventoryItem/5",
	 "tracked":true,"inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/6","sku":"12",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/6","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{key}}","input":{"name":"available",
	 "reason":"correction","referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/5",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3},
	 {"inventoryItemId":"gid://shopify/InventoryItem/6",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":{"id":"gid://shopify/InventoryAdjustmentGroup/1"},
	   "userErrors":[]}}}
stdout
	{"type":"Rejection","kind":"stock","code":"missing",
	 "reason":"no variant has SKU 'NONE'","*":"*"}
stdout
	{"type":"Rejection","kind":"stock","code":"rejected",
	 "reason":"more than one variant has SKU 'TWO'","*":"*"}
stdout
	{"type":"Rejection","kind":"stock","code":"rejected",
	 "reason":"the stock of the variant is not tracked","*":"*"}
stdout
	{"type":"Rejection","kind":"stock","code":"rejected",
	 "reason":"the variant is not stocked at gid://shopify/Location/70","*":"*"}
stdout
	{"type":"Receipt","ref":"IT'S@70","kind":"stock","system":"shop",
	 "*":"*"}
stdout {"type":"Receipt","ref":"12@70","kind":"stock","system":"shop","*":"*"}
stderr ecx-stock-push: shop: stock NONE: no variant has SKU 'NONE'
stderr ecx-stock-push: shop: stock TWO: more than one variant has SKU 'TWO'
stderr ecx-stock-push: shop: stock FREE: the stock of the variant is not tracked
stderr ecx-stock-push: shop: stock AWAY: the variant is not stocked at gid://shopify/Location/70
exit 1
