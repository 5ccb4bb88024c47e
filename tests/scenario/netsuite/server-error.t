# synthetic: A request that fails is repeated, then left to the next run.
conf retries = 1
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 503  <html>Service Unavailable</html>
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 500  @unexpected-error.json
stderr *An unexpected error occurred. (HTTP 500)
exit 75
