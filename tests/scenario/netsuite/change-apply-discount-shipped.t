# A discount is no goods: it can change while an order is shipped in part.
# The members of lines are those of the list of records; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.allowanceCharge[1] |= (.amount = "3.00" | .taxSubtotal[0].taxAmount = "0.63")' \
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
< 200  @two-part-shipped.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'MUG', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @two-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> PATCH {{order}}
	{"item":{"items":[{"line":4,"rate":-3}]}}
< 204
> GET {{order}}?expandSubResources=true
< 200  @two-part-shipped.json
stdout {"type":"Receipt","*":"*"}
stderr *total there is 64.13, expected 62.92*
