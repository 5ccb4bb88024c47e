# synthetic: Each query goes on behind its last row.
conf page = 1
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_status}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"70687326","externalid":"NL-1001","status":"D"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) \
	 AND (l.previousdoc > 70687326 OR (l.previousdoc = 70687326 \
	 AND f.id > 900)) ORDER BY l.previousdoc, f.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"so":"70687326","id":"902","tranid":"IF19","status":"C",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900, 902) ORDER BY tl.transaction, tl.id"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"transaction":"900","id":"1","sku":"TS-RED-M",
	   "quantity":"1"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900, 902) \
	 AND (tl.transaction > 900 OR (tl.transaction = 900 AND tl.id > 1)) \
	 ORDER BY tl.transaction, tl.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"transaction":"902","id":"1","sku":"TS-RED-M",
	   "quantity":"1"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"SELECT m.transaction, m.trackingnumber AS id, n.trackingnumber \
	 AS tracking FROM TrackingNumberMap m \
	 JOIN trackingnumber n ON n.id = m.trackingnumber \
	 WHERE m.transaction IN (900, 902) ORDER BY m.transaction, \
	 m.trackingnumber"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Fulfillment","identifier":"IF17","complete":false,"*":"*"}
stdout {"type":"Fulfillment","identifier":"IF19","complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
