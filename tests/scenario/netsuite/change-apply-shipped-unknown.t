# An order that has shipped and does not say how much of a line: a person is asked.
# The members of lines are those of the list of records; the answers are supposed.
conf fulfilled_field = quantityShipped
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	  "type":"SalesOrd","status":"D","trandate":"2026-11-20","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"70687326","id":"12","tranid":"IF12","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"}]}
> GET {{order}}?expandSubResources=true
< 200  @two-shirt-shipped.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'MUG', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @two-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
stdout {"type":"Rejection","*":"*"}
stderr *'TS-RED-M': how much of it is shipped is not in 'quantityShipped', by the key 'fulfilled_field'*
exit 1
