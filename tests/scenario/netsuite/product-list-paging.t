# synthetic: Products come in pages by time of change and id.
conf page = 1
$ ecx-product-pull ns
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"id":"80","sku":"TS-RED-M",
	   "modified":"2026-11-20 10:00:00","displayname":"T-shirt red M",
	   "upccode":"8712345678906","description":"Cotton"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS') > \
	 '2026-11-20 10:00:00' OR (TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS') = '2026-11-20 10:00:00' AND i.id > 80)) \
	 ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"90","sku":"MUG","modified":"2026-11-20 10:00:00"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Product","sku":"TS-RED-M","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:00:00Z","*":"*"}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:00:00Z","*":"*"}
