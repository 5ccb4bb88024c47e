# synthetic: Each way in which an order can stand is read.
# The columns are from memory and from public queries.
$ ordered ns 1 2 3 4 5 6 7 8
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1', 'NL-2', 'NL-3', 'NL-4', 'NL-5', 'NL-6', 'NL-7', 'NL-8') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"A","trandate":"2026-11-20"},
	 {"id":"2","tranid":"SO2","externalid":"NL-2","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"},
	 {"id":"3","tranid":"SO3","externalid":"NL-3","type":"SalesOrd",
	  "status":"D","trandate":"2026-11-20"},
	 {"id":"4","tranid":"SO4","externalid":"NL-4","type":"SalesOrd",
	  "status":"E","trandate":"2026-11-20"},
	 {"id":"5","tranid":"SO5","externalid":"NL-5","type":"SalesOrd",
	  "status":"F","trandate":"2026-11-20"},
	 {"id":"6","tranid":"SO6","externalid":"NL-6","type":"SalesOrd",
	  "status":"G","trandate":"2026-11-20"},
	 {"id":"7","tranid":"SO7","externalid":"NL-7","type":"SalesOrd",
	  "status":"F","trandate":"2026-11-20"},
	 {"id":"8","tranid":"SO8","externalid":"NL-8","type":"SalesOrd",
	  "status":"D","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1, 2, 3, 4, 5, 6, 7, 8) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"3","id":"31","tranid":"IF31","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"4","id":"41","tranid":"IF41","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"5","id":"51","tranid":"IF51","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"6","id":"61","tranid":"IF61","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"7","id":"71","tranid":"IF71","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"7","id":"72","tranid":"IF72","type":"ItemShip","status":"A",
	  "trandate":"2026-11-20"},
	 {"so":"8","id":"81","tranid":"IF81","type":"ItemShip","status":"B",
	  "trandate":"2026-11-20"}]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"2","ref":"NL-2","number":"SO2",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"3","ref":"NL-3","number":"SO3",
	 "orderId":"id-3","orderNumber":"3","state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"4","ref":"NL-4","number":"SO4",
	 "orderId":"id-4","orderNumber":"4","state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"5","ref":"NL-5","number":"SO5",
	 "orderId":"id-5","orderNumber":"5","state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"6","ref":"NL-6","number":"SO6",
	 "orderId":"id-6","orderNumber":"6","state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"7","ref":"NL-7","number":"SO7",
	 "orderId":"id-7","orderNumber":"7","state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"ns","id":"8","ref":"NL-8","number":"SO8",
	 "orderId":"id-8","orderNumber":"8","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
