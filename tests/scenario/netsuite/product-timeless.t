# synthetic: A row without a time cannot be the end of a page.
$ ecx-product-pull ns >/dev/null
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_products}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD \
	 HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[{"links":[],"id":"80","sku":"A"}],"offset":0,"totalResults":1}
stderr *has no time of its last change: ''
exit 75
