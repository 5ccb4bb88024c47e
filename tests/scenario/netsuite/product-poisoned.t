# synthetic: A product with a number out of range is rejected by its SKU.
# The others go on.
$ ecx-product-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"id":"80","sku":"TS-RED-M",
	   "modified":"2026-11-20 10:00:00","displayname":"T-shirt red M",
	   "upccode":"8712345678906","description":"Cotton","weight":1e999},
	  {"links":[],"id":"90","sku":"MUG","modified":"2026-11-20 10:00:00"}],
	 "offset":0,"totalResults":2}
stdout
	{"type":"Rejection","code":"unreadable",
	 "document":{"type":"Product","sku":"TS-RED-M","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"MUG","name":"MUG","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:00:00Z","*":"*"}
stderr ecx-product-pull: ns: product TS-RED-M: not valid JSON: number out of range at weight; correct it in *
exit 1
