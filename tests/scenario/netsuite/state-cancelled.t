# synthetic: An order is cancelled, or closed before anything was shipped or invoiced.
# The columns are from memory and from public queries.
$ ordered ns 1 2 3 4 5
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2', 'NL-3', 'NL-4', 'NL-5') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"C","trandate":"2026-11-20"},
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"H","trandate":"2026-11-20"},
	 {"id":"3","tranid":"SO3","externalid":"NL-3","type":"SalesOrd",
	  "status":"H","trandate":"2026-11-20"},
	 {"id":"4","tranid":"SO4","externalid":"NL-4","type":"SalesOrd",
	  "status":"H","trandate":"2026-11-20"},
	 {"id":"5","tranid":"SO5","externalid":"NL-5","type":"SalesOrd",
	  "status":"H","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1, 2, 3, 4, 5) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"3","id":"31","tranid":"IF31","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"4","id":"41","tranid":"INV41","type":"CustInvc","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"5","id":"51","tranid":"IF51","type":"ItemShip","status":"A",
	  "trandate":"2026-11-20"}]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","state":"OrderCancelled","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"2","ref":"NL-2","number":"SO2",
	 "orderId":"id-2","orderNumber":"2","state":"OrderCancelled","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"3","ref":"NL-3","number":"SO3",
	 "orderId":"id-3","orderNumber":"3","state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"4","ref":"NL-4","number":"SO4",
	 "orderId":"id-4","orderNumber":"4","invoice":[{"number":"INV41","date":"2026-11-20"}],"state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"5","ref":"NL-5","number":"SO5",
	 "orderId":"id-5","orderNumber":"5","state":"OrderProblem","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
