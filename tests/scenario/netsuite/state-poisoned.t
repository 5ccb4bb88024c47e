# synthetic: Of an order that is damaged nothing is said but that, and it has not vanished.
# The columns are from memory and from public queries.
$ ordered ns 1 2 3 4
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2', 'NL-3', 'NL-4') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"},
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"B\ud800","trandate":"2026-11-20"},
	 {"id":"3","tranid":"SO3","externalid":"NL-3","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"},
	 {"id":"4","tranid":"SO4","externalid":"NL-4","type":"SalesOrd",
	  "status":"G","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1, 2, 3, 4) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"4","id":"41","tranid":"IF41","type":"ItemShip","status":"C\ud800",
	  "trandate":"2026-11-20"}]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout {"type":"Rejection","kind":"state","ref":"NL-2","code":"unreadable","*":"*"}
stdout
	{"type":"OrderState","source":"ns","id":"3","ref":"NL-3","number":"SO3",
	 "orderId":"id-3","orderNumber":"3","state":"OrderProcessing","v":1}
stdout {"type":"Rejection","kind":"state","ref":"NL-4","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: ns: state NL-2: *
stderr ecx-state-pull: ns: state NL-4: *
exit 1
