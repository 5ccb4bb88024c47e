# An error that names no row leaves the whole batch to the next run.
# Nothing is known to be set.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-stock-push shop
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A","sku":"A",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A'","location":"gid://shopify/Location/70",
	 "names":["available"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{key}}","input":{"name":"available",
	 "reason":"correction","referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":null,
	 "userErrors":[{"code":"IDEMPOTENCY_CONCURRENT_REQUEST","field":null,
	 "message":"This request is currently in progress, please try again."}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
stderr ecx-stock-push: shop: stock A: *IDEMPOTENCY_CONCURRENT_REQUEST: *; the next pull sends it again
exit 75
# An unknown reason is an error of the configuration.
$ ecx-stock-push shop
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A","sku":"A",
	 "availableAtOrFrom":"70","inventoryLevel":"5"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLevels","query":"query EcxLevels*",
	 "variables":{"q":"sku:'A'","location":"gid://shopify/Location/70",
	 "names":["available"]}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "inventoryItem":{"id":"gid://shopify/InventoryItem/1","tracked":true,
	 "inventoryLevel":{"quantities":[{"quantity":3}]}}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{other}}","input":{"name":"available",
	 "reason":"correction","referenceDocumentUri":"gid://ecx/StockRun/*",
	 "quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3}]}}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":null,
	 "userErrors":[{"code":"INVALID_REASON","field":["input","reason"],
	 "message":"The specified reason is invalid."}]}}}
stderr ecx-stock-push: shop: stock: INVALID_REASON: The specified reason is invalid.
exit 78
