# After a lost answer the same request is sent with the same key.
# Levels are absolute.
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
	 "variables":{"key":"{{key}}","input":"*"}}
< drop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxSetLevels","query":"mutation EcxSetLevels*",
	 "variables":{"key":"{{key}}","input":"*"}}
< 200
	{"data":{"result":{"inventoryAdjustmentGroup":{"id":"g"},
	 "userErrors":[]}}}
stdout {"type":"Receipt","ref":"A@70","kind":"stock","system":"shop","*":"*"}
