# synthetic: Changes since the last run come with an overlap.
# It includes the hour by which clocks are set back. Asked manually, it is half
# a day, which is as far as time zones go, and the Checkpoint does not go back.
$ ecx-product-pull ns | ecx-product-push shop >/dev/null
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"80","sku":"TS-RED-M",
	   "modified":"2026-11-20 10:00:00","displayname":"T-shirt red M",
	   "upccode":"8712345678906","description":"Cotton"}],
	 "offset":0,"totalResults":1}
$ ecx-product-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS') >= \
	 '2026-11-20 08:50:00' ORDER BY TO_CHAR(i.lastmodifieddate, \
	 'YYYY-MM-DD HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"90","sku":"MUG","modified":"2026-11-20 10:00:00"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:00:00Z","*":"*"}
$ ecx-product-pull --since 2026-11-20T10:00:00Z ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS') >= \
	 '2026-11-19 22:00:00' ORDER BY TO_CHAR(i.lastmodifieddate, \
	 'YYYY-MM-DD HH24:MI:SS'), i.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
