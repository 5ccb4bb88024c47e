# synthetic: After too many requests the run waits.
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 429  @too-many-requests.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200  @stock-one.json
stdout ...
