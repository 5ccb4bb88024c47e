# synthetic: An order was shipped in two parcels.
# Quantities come with either sign.
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
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900) ORDER BY tl.transaction, tl.id"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"transaction":"900","id":"1","sku":"TS-RED-M",
	   "quantity":"-2"},
	  {"links":[],"transaction":"900","id":"4","sku":"MUG","quantity":"0"}],
	 "offset":0,"totalResults":2}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT m.transaction, m.trackingnumber AS id, n.trackingnumber \
	 AS tracking FROM TrackingNumberMap m \
	 JOIN trackingnumber n ON n.id = m.trackingnumber \
	 WHERE m.transaction IN (900) ORDER BY m.transaction, m.trackingnumber"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"transaction":"900","id":"31","tracking":"3SABC1"},
	  {"links":[],"transaction":"900","id":"32","tracking":"3SABC2"}],
	 "offset":0,"totalResults":2}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","id":"900","identifier":"IF17",
	 "actualDespatchDate":"2026-11-20","provider":"DHL Parcel",
	 "trackingNumber":["3SABC1","3SABC2"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
