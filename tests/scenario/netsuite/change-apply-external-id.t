# A line whose item is known by an external id is not found there: nothing is sent.
# The members of lines are those of the list of records; the answers are supposed.
conf order_map = {{dir}}/ids.map
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1" | .lineExtensionAmount = "20.00")' \
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
stdout {"type":"Rejection","*":"*"}
stderr *a line names its item by an external id, by which it is not found there: set line_column*
exit 1
