# synthetic: the answer is lost: the order is looked for, not
# made again.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT i.id, i.itemid AS name FROM item i WHERE i.isinactive = 'F' AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  {"links":[],"count":3,"hasMore":false,"items":[{"links":[],"id":"80","name":"TS-RED-M"},{"links":[],"id":"81","name":"FREIGHT"},{"links":[],"id":"82","name":"DISCOUNT"}],"offset":0,"totalResults":3}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"4","name":"EUR"}],"offset":0,"totalResults":1}
> POST /services/rest/record/v1/salesOrder  {"externalId":"NL-1001","*":"*"}
< drop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id, t.tranid, t.externalid, t.status, t.foreigntotal FROM transaction t WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1001","status":"B","foreigntotal":"42.43"}],"offset":0,"totalResults":1}
stdout {"type":"Receipt","id":"70687326","existed":true,"*":"*"}
