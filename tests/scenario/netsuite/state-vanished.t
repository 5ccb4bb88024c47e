# synthetic: An order that is not there any more is for a person, once.
# The columns are from memory and from public queries.
$ ordered ns 1 2
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (2) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout
	{"type":"OrderState","source":"ns","id":"2","ref":"NL-2","number":"SO2",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: ns: order NL-1, number '*', is not in Oracle NetSuite any more: *
exit 1
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (2) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout
	{"type":"OrderState","source":"ns","id":"2","ref":"NL-2","number":"SO2",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
