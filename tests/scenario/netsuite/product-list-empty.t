# synthetic: Without products nothing is sent.
$ ecx-product-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS'), i.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Checkpoint","*":"*"}
