# synthetic: Wrong credentials are tried once more, then stop the run.
# They look like too many requests.
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 401  @login-invalid.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 401  @login-invalid.json
stderr *Invalid login attempt*(HTTP 401)
exit 77
