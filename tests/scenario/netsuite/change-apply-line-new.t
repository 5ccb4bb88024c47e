# A line that is new is added.
# The members of lines are those of the list of records; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem += [{orderItemNumber: "3", sku: "CAP", orderQuantity: "1",
	price: "8.00", lineExtensionAmount: "8.00", taxSubtotal: [{taxAmount: "1.68", percent: "21"}]}]' \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200  @two-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET {{order}}?expandSubResources=true
< 200  @two-open.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'MUG', 'FREIGHT', 'DISCOUNT', 'CAP') ORDER BY i.id"}
< 200  @two-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> PATCH {{order}}
	{"item":{"items":[{"item":{"id":"84"},"quantity":1,"rate":8,"price":{"id":"-1"}}]}}
< 204
> GET {{order}}?expandSubResources=true
< 200  @two-with-cap.json
stdout \{"type":"Receipt",*"ref":"NL-1001",*"existed":false,"repeated":false}
