# Without an item for what does not come back nothing is sent.
# The transformation and its members are those of the help; the answers are supposed.
conf refund_item =
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine[0].restock = "none"' {{dir}}/credit.json \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	  "type":"SalesOrd","status":"G","trandate":"2026-11-20","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"70687326","id":"11","tranid":"INV11","type":"CustInvc","status":"A",
	  "trandate":"2026-11-20","foreigntotal":"64.13"},
	 {"so":"70687326","id":"12","tranid":"IF12","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_credits}} AND l.previousdoc IN (70687326, 11) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET {{order}}?expandSubResources=true
< 200  @two-billed.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT') ORDER BY i.id"}
< 200  @credit-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
stderr *refund_item is not set: name the item for what does not come back*
exit 78
