# synthetic: The role does not see the units: shipments are read without them.
# That is said once, with the key. The answers are supposed.
conf tracking = no
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_status}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  @order-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[{"so":"70687326","id":"900","tranid":"IF17","status":"C","trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900) ORDER BY tl.transaction, tl.id"}
< 400  {"o:errorDetails":[{"detail":"Record 'unitstypeuom' was not found.","o:errorCode":"INVALID_PARAMETER"}]}
> POST /services/rest/query/v1/suiteql?limit=1000  {"q":"SELECT DISTINCT tl.transaction, tl.id, tl.item, i.itemid AS sku, tl.quantity FROM *"}
< 200
	{"hasMore":false,"items":[
	  {"transaction":"900","id":"1","sku":"MUG","quantity":"2"}]}
stdout {"type":"Fulfillment","itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *shipments are read without units: *unitstypeuom*set units = no
