# A refund of an order that is neither shipped nor invoiced is left to a person.
# The transformation and its members are those of the help; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp ns
stdin @credit.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200  @two-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout {"type":"Rejection","*":"*"}
stderr *it is neither shipped nor invoiced there*
exit 1
