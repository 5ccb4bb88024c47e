# synthetic: Pages that never end stop the run.
$ ecx-stock-pull ns --raw >/dev/null
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"item":"80","location":"5","sku":"A","quantity":"1"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) AND (l.item > 80 \
	 OR (l.item = 80 AND l.location > 5)) ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"item":"80","location":"5","sku":"A","quantity":"1"}],
	 "offset":0,"totalResults":1}
stderr *the pages repeat: page 3 is page 2 again
exit 75
