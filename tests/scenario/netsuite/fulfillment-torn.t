# synthetic: Two shipments of an order that is complete, and the run ends behind
# the first: the order stays open until the second was told, too.
conf tracking = no
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1001","status":"B","foreigntotal":"42.43"}],"offset":0,"totalResults":1}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns | head -n 1 | ecx-fulfill-push shop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.externalid, t.status FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","externalid":"NL-1001","status":"F"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.status, TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate, BUILTIN.DF(f.shipmethod) AS carrier FROM PreviousTransactionLineLink l JOIN transaction f ON f.id = l.nextdoc AND f.type = 'ItemShip' WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"},{"links":[],"so":"70687326","id":"901","tranid":"IF18","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT tl.transaction, tl.id, i.itemid AS sku, tl.quantity FROM transactionline tl JOIN item i ON i.id = tl.item WHERE (tl.mainline = 'F' AND tl.taxline = 'F' AND tl.iscogs = 'F' AND tl.kitcomponent = 'F') AND tl.transaction IN (900, 901) ORDER BY tl.transaction, tl.id"}
< 200  {"links":[],"count":2,"hasMore":false,"items":[{"links":[],"transaction":"900","id":"1","sku":"TS-RED-M","quantity":"1"},{"links":[],"transaction":"901","id":"1","sku":"MUG","quantity":"1"}],"offset":0,"totalResults":2}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns | ecx-fulfill-push shop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.externalid, t.status FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","externalid":"NL-1001","status":"F"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.status, TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate, BUILTIN.DF(f.shipmethod) AS carrier FROM PreviousTransactionLineLink l JOIN transaction f ON f.id = l.nextdoc AND f.type = 'ItemShip' WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"},{"links":[],"so":"70687326","id":"901","tranid":"IF18","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT tl.transaction, tl.id, i.itemid AS sku, tl.quantity FROM transactionline tl JOIN item i ON i.id = tl.item WHERE (tl.mainline = 'F' AND tl.taxline = 'F' AND tl.iscogs = 'F' AND tl.kitcomponent = 'F') AND tl.transaction IN (900, 901) ORDER BY tl.transaction, tl.id"}
< 200  {"links":[],"count":2,"hasMore":false,"items":[{"links":[],"transaction":"900","id":"1","sku":"TS-RED-M","quantity":"1"},{"links":[],"transaction":"901","id":"1","sku":"MUG","quantity":"1"}],"offset":0,"totalResults":2}
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.externalid, t.status FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","externalid":"NL-1001","status":"F"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT DISTINCT l.previousdoc AS so, f.id, f.tranid, f.status, TO_CHAR(f.trandate, 'YYYY-MM-DD') AS trandate, BUILTIN.DF(f.shipmethod) AS carrier FROM PreviousTransactionLineLink l JOIN transaction f ON f.id = l.nextdoc AND f.type = 'ItemShip' WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"},{"links":[],"so":"70687326","id":"901","tranid":"IF18","status":"C","trandate":"2026-11-20","carrier":"DHL Parcel"}],"offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT tl.transaction, tl.id, i.itemid AS sku, tl.quantity FROM transactionline tl JOIN item i ON i.id = tl.item WHERE (tl.mainline = 'F' AND tl.taxline = 'F' AND tl.iscogs = 'F' AND tl.kitcomponent = 'F') AND tl.transaction IN (900, 901) ORDER BY tl.transaction, tl.id"}
< 200  {"links":[],"count":2,"hasMore":false,"items":[{"links":[],"transaction":"900","id":"1","sku":"TS-RED-M","quantity":"1"},{"links":[],"transaction":"901","id":"1","sku":"MUG","quantity":"1"}],"offset":0,"totalResults":2}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check ns
