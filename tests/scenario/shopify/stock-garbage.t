# An answer that does not say what was set is no success.
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
	 "variables":{"*":"*"}}
< 200  {"data":{"result":null}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
stderr ecx-stock-push: shop: stock A: *the answer has no result of the mutation; the next pull sends it again
exit 75
