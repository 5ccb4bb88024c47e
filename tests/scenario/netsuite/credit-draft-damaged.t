# What is credited and cannot be read may be too much: the refund is tried again.
# The transformation and its members are those of the help; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp ns
stdin @credit.json
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
< 200
	{"hasMore":false,"items":[
	 {"so":"70687326","id":"21","tranid":"C\ud83d","type":"RtnAuth","foreigntotal":"-20.00"}]}
stderr *what is invoiced and credited cannot be read: *
exit 75
