# A refund that is refused does not stop the others.
# The transformation and its members are those of the help; the answers are supposed.
$ jq -c '("1001", "1002", "1003") as $n
	| .id = $n | .orderNumber = $n | .ref = "NL-" + $n' {{dir}}/two-lines.json \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"1","tranid":"SO1","externalid":"NL-1001",
	  "status":"B","foreigntotal":"64.13"}]}
stdout {"type":"Receipt","*":"*"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1002' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"2","tranid":"SO2","externalid":"NL-1002",
	  "status":"B","foreigntotal":"64.13"}]}
stdout {"type":"Receipt","*":"*"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1003' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"3","tranid":"SO3","externalid":"NL-1003",
	  "status":"B","foreigntotal":"64.13"}]}
stdout {"type":"Receipt","*":"*"}
$ jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-R1"
	| .orderNumber = $n | .orderId = $n | .id = "refund-" + $n' {{dir}}/credit.json \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (1) ORDER BY t.id"}
< 200  {"hasMore":false,"items":[{"id":"1","tranid":"SO1","type":"SalesOrd","status":"G","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (1) ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[{"so":"1","id":"11","tranid":"INV1","type":"CustInvc","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_credits}} AND l.previousdoc IN (1, 11) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET /services/rest/record/v1/salesOrder/1?expandSubResources=true
< 200
	{"id":"1","currency":{"id":"4"},"item":{"items":[{"line":1,"item":{"id":"80"},
	 "quantity":2,"isClosed":false,"quantityFulfilled":2}]}}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'REFUND') ORDER BY i.id"}
< 200  @credit-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder/1/!transform/returnAuthorization?replace=item
	{"externalId":"NL-1001-R1","*":"*"}
< 204
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[{"id":"991","tranid":"RA1","externalid":"NL-1001-R1","foreigntotal":"-30.25"}]}
stdout {"type":"Receipt","ref":"NL-1001","*":"*"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1002-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (2) ORDER BY t.id"}
< 200  {"hasMore":false,"items":[{"id":"2","tranid":"SO2","type":"SalesOrd","status":"G","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (2) ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[{"so":"2","id":"12","tranid":"INV2","type":"CustInvc","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_credits}} AND l.previousdoc IN (2, 12) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET /services/rest/record/v1/salesOrder/2?expandSubResources=true
< 200
	{"id":"2","currency":{"id":"4"},"item":{"items":[{"line":1,"item":{"id":"80"},
	 "quantity":2,"isClosed":false,"quantityFulfilled":2}]}}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'REFUND') ORDER BY i.id"}
< 200  @credit-items.json
> POST /services/rest/record/v1/salesOrder/2/!transform/returnAuthorization?replace=item
	{"externalId":"NL-1002-R1","*":"*"}
< 400
	{"title":"Bad Request","status":400,"o:errorDetails":[{"o:errorCode":"USER_ERROR",
	 "detail":"The item TS-RED-M cannot be returned."}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1002-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
stdout {"type":"Rejection","ref":"NL-1002","*":"*"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1003-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (3) ORDER BY t.id"}
< 200  {"hasMore":false,"items":[{"id":"3","tranid":"SO3","type":"SalesOrd","status":"G","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (3) ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[{"so":"3","id":"13","tranid":"INV3","type":"CustInvc","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_credits}} AND l.previousdoc IN (3, 13) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET /services/rest/record/v1/salesOrder/3?expandSubResources=true
< 200
	{"id":"3","currency":{"id":"4"},"item":{"items":[{"line":1,"item":{"id":"80"},
	 "quantity":2,"isClosed":false,"quantityFulfilled":2}]}}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'REFUND') ORDER BY i.id"}
< 200  @credit-items.json
> POST /services/rest/record/v1/salesOrder/3/!transform/returnAuthorization?replace=item
	{"externalId":"NL-1003-R1","*":"*"}
< 204
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1003-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[{"id":"993","tranid":"RA3","externalid":"NL-1003-R1","foreigntotal":"-30.25"}]}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
stderr *NL-1002-R1*The item TS-RED-M cannot be returned. (HTTP 400)*
exit 1
