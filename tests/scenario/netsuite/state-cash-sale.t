# synthetic: A cash sale is shipped, and its own invoice.
# The columns are from memory and from public queries.
conf prepaid = cash_sale
$ ordered ns 1
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type IN ('CashSale', 'SalesOrd') AND t.externalid IN ('NL-1') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"CashSale",
	  "status":"B","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","invoice":[{"number":"SO1","date":"2026-11-20"}],"state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
