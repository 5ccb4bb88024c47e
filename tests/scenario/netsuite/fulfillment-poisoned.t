# synthetic: An order with a character that JSON forbids keeps its mark.
# Its shipment is refused; nothing of it is guessed.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_status}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[{"links":[],"id":"70687326","externalid":"NL-1001","status":"F\u0000"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900) ORDER BY tl.transaction, tl.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[{"links":[],"transaction":"900","id":"1","sku":"MUG","quantity":"2"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000  *TrackingNumberMap*
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *status*
exit 1
