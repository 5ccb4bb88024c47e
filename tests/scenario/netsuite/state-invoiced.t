# synthetic: An invoice of an order is a transaction behind it.
# The columns are from memory and from public queries.
$ ordered ns 1
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"G","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"1","id":"11","tranid":"INV11","type":"CustInvc","status":"B",
	  "trandate":"2026-11-20"},
	 {"so":"1","id":"12","tranid":"IF12","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"},
	 {"so":"1","id":"13","tranid":"INV13","type":"CashSale","status":"C",
	  "trandate":"2026-11-20"}]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","invoice":[{"number":"INV11","date":"2026-11-20"},
	 {"number":"INV13","date":"2026-11-20"}],"state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
