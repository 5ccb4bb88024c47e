# A cancelled order has its lines closed by one request; how it stands is read again.
# The members of lines are those of the list of records; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
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
> PATCH {{order}}
	{"item":{"items":[{"line":1,"isClosed":true},{"line":2,"isClosed":true},
	{"line":3,"isClosed":true},{"line":4,"isClosed":true}]}}
< 204
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	  "type":"SalesOrd","status":"H","trandate":"2026-11-20","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout {"type":"Receipt","ref":"NL-1001","id":"70687326","*":"*"}
