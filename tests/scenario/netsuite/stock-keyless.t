# synthetic: A row without its key cannot be the end of a page.
$ ecx-stock-pull ns --raw >/dev/null
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[{"links":[],"item":"80","sku":"A","quantity":"1"}],"offset":0,
	 "totalResults":1}
stderr *
stderr *a row of the response has no 'location'
exit 75
