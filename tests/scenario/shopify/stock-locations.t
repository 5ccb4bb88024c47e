# Stock is read and set location by location.
# A level without a location goes to the one of the section. A name is no
# location.
conf location = 71
conf stock_name = on_hand
conf stock_reason = cycle_count_available
$ ecx-stock-push shop
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A","sku":"A",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A","sku":"A",
	 "inventoryLevel":"7"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"B","sku":"B",
	 "availableAtOrFrom":"gid://shopify/Location/70","inventoryLevel":"6"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"C","sku":"C",
	 "availableAtOrFrom":"Main street","inventoryLevel":"1"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A' OR sku:'B'",
	 "location":"gid://shopify/Location/70","names":["on_hand"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"B",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/2","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{key}}","input":{"name":"on_hand",
	 "reason":"cycle_count_available",
	 "referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3},
	 {"inventoryItemId":"gid://shopify/InventoryItem/2",
	 "locationId":"gid://shopify/Location/70","quantity":6,
	 "changeFromQuantity":3}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":{"id":"gid://shopify/InventoryAdjustmentGroup/1"},
	   "userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A'","location":"gid://shopify/Location/71",
	 "names":["on_hand"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{other}}","input":{"name":"on_hand",
	 "reason":"cycle_count_available",
	 "referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/71","quantity":7,
	 "changeFromQuantity":3}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":{"id":"gid://shopify/InventoryAdjustmentGroup/1"},
	   "userErrors":[]}}}
stdout {"type":"Receipt","ref":"A@70","kind":"stock","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"A@","kind":"stock","system":"shop","*":"*"}
stdout
	{"type":"Receipt","ref":"B@gid://shopify/Location/70","kind":"stock",
	 "system":"shop","*":"*"}
stdout
	{"type":"Rejection","kind":"stock","code":"rejected",
	 "reason":"location 'Main street' is not the id of a location in Shopify","*":"*"}
stderr ecx-stock-push: shop: stock C: location 'Main street' is not the id of a location in Shopify
exit 1
