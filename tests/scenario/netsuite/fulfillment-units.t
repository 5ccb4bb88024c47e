# synthetic: Two boxes of 6 were shipped, which the lines of a shipment have as 12.
# A line without a unit is in pieces. The answers are supposed.
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
< 200
	{"hasMore":false,"items":[
	  {"transaction":"900","id":"1","sku":"BOX","quantity":"-12","rate":"6"},
	  {"transaction":"900","id":"2","sku":"MUG","quantity":"3","rate":null},
	  {"transaction":"900","id":"3","sku":"PIN","quantity":"7","rate":"1"}]}
stdout
	{"type":"Fulfillment","identifier":"IF17",
	 "itemShipped":[{"sku":"BOX","deliveredQuantity":"2"},
	  {"sku":"MUG","deliveredQuantity":"3"},
	  {"sku":"PIN","deliveredQuantity":"7"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
