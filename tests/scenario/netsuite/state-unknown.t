# synthetic: A status that is not known is said, and the other orders come.
# The columns are from memory and from public queries.
$ ordered ns 1 2
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"Y","trandate":"2026-11-20"},
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1, 2) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout {"type":"Rejection","kind":"state","ref":"NL-1","code":"unreadable","*":"*"}
stdout
	{"type":"OrderState","source":"ns","id":"2","ref":"NL-2","number":"SO2",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: ns: state NL-1: status 'Y' of the SalesOrd is not in the key 'order_states'
exit 1
