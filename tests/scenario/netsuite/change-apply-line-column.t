# A line that has the number of the store is found by it, whatever other line has its item.
# The members of lines are those of the list of records; the answers are supposed.
conf order_map = {{dir}}/lines.map
conf line_column = custcol_line
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[1] |= (.orderQuantity = "2" | .lineExtensionAmount = "20.00")' \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200  @two-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET {{order}}?expandSubResources=true
< 200  @two-numbered.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'MUG') ORDER BY i.id"}
< 200  @two-items.json
> PATCH {{order}}
	{"item":{"items":[{"line":2,"quantity":2}]}}
< 204
> GET {{order}}?expandSubResources=true
< 200  @two-numbered.json
stdout {"type":"Receipt","*":"*"}
stderr *total there is 64.13, expected 74.13*
