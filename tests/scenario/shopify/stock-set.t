# Only levels that differ are set, with the level that was read.
# SKUs are compared exactly, because the search finds similar ones.
$ ecx-stock-push shop
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A-1","sku":"A-1",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"B","sku":"B",
	 "availableAtOrFrom":"70","inventoryLevel":"2"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"C","sku":"C",
	 "availableAtOrFrom":"70","inventoryLevel":"0"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A-1' OR sku:'B' OR sku:'C'",
	 "location":"gid://shopify/Location/70","names":["available"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"v1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A-1",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"A-10",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/2","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":9}]}}},
	 {"id":"gid://shopify/ProductVariant/3","sku":"B",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/3","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":2}]}}},
	 {"id":"gid://shopify/ProductVariant/4","sku":"a-1",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/4","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":9}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A-1' OR sku:'B' OR sku:'C'",
	 "location":"gid://shopify/Location/70","names":["available"],
	 "after":"v1"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/5","sku":"C",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/5","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":4}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{key}}","input":{"name":"available",
	 "reason":"correction","referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3},
	 {"inventoryItemId":"gid://shopify/InventoryItem/5",
	 "locationId":"gid://shopify/Location/70","quantity":0,
	 "changeFromQuantity":4}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":{"id":"gid://shopify/InventoryAdjustmentGroup/1"},
	   "userErrors":[]}}}
stdout {"type":"Receipt","ref":"A-1@70","kind":"stock","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"B@70","kind":"stock","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"C@70","kind":"stock","system":"shop","*":"*"}
