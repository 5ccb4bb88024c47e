# synthetic: The closed lines of an order are named by the column with their number.
# The columns are from memory and from public queries.
conf line_column = custcol_line
$ ordered ns 1
$ ecx-state-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1') \
	 ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT tl.transaction, tl.id, tl.custcol_line AS line FROM transactionline tl \
	 WHERE (tl.isclosed = 'T') AND tl.transaction IN (1) \
	 ORDER BY tl.transaction, tl.id"}
< 200
	{"hasMore":false,"items":[
	 {"transaction":"1","id":"3","line":"2"},
	 {"transaction":"1","id":"4","line":null}]}
stdout
	{"type":"OrderState","source":"ns","id":"1","ref":"NL-1","number":"SO1",
	 "orderId":"id-1","orderNumber":"1","orderItemNumber":["2"],"state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
