# A dry run reads the levels and prints what it would send.
$ ecx-stock-push -n shop
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
stdout
	{"connection":"shop","method":"POST",
	 "target":"/admin/api/2026-10/graphql.json",
	 "body":{"operationName":"EcxSetLevels",
	 "query":"mutation EcxSetLevels*","variables":{"key":"*",
	 "input":{"quantities":[{"inventoryItemId":"gid://shopify/InventoryItem/1",
	 "locationId":"gid://shopify/Location/70","quantity":5,
	 "changeFromQuantity":3}],"*":"*"}}}}
