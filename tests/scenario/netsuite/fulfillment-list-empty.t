# synthetic: an order of which nothing was shipped yet.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1001","status":"B","foreigntotal":"42.43"}],"offset":0,"totalResults":1}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.externalid, t.status FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","externalid":"NL-1001","status":"B"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.status, TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate, BUILTIN.DF(f.shipmethod) AS carrier FROM PreviousTransactionLineLink l JOIN transaction f ON f.id = l.nextdoc AND f.type = 'ItemShip' WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Checkpoint","*":"*"}
