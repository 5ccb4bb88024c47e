# synthetic: What is no JSON or no page of rows is not taken for an answer.
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200  {"items":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200  {"hasMore":false,"items":{}}
stderr *the response is not a page of rows
exit 75
