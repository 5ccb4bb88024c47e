# A line that is shipped while it is closed is left to a person.
# The members of lines are those of the list of records; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json C1 'del(.orderedItem[1])' 2 \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200  @two-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET {{order}}?expandSubResources=true
< 200  @two-open.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'MUG', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @two-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> PATCH {{order}}
	{"item":{"items":[{"line":2,"isClosed":true}]}}
< 204
> GET {{order}}?expandSubResources=true
< 200  @two-mug-shipped-closed.json
stdout {"type":"Rejection","*":"*"}
stderr *'MUG' was shipped while it was cancelled*
exit 1
