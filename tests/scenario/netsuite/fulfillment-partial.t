# synthetic: An order is not complete while one shipment is only packed.
# It is sent when it has left. A column has the store's line numbers.
conf line_column = custcol_line
conf tracking = no
conf units = no
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
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"so":"70687326","id":"900","tranid":"IF17","status":"C",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"},
	  {"links":[],"so":"70687326","id":"901","tranid":"IF18","status":"B",
	   "trandate":"2026-11-20","carrier":"DHL Parcel"}],
	 "offset":0,"totalResults":2}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT DISTINCT tl.transaction, tl.id, tl.item, i.itemid AS sku, \
	 tl.quantity, tl.custcol_line AS line FROM PreviousTransactionLineLink l \
	 JOIN transactionline tl ON tl.transaction = l.nextdoc AND tl.id = l.nextline \
	 JOIN item i ON i.id = tl.item WHERE (tl.mainline = 'F' \
	 AND tl.taxline = 'F' AND NVL(tl.iscogs, 'F') = 'F' \
	 AND NVL(tl.kitcomponent, 'F') = 'F') AND tl.transaction IN (900) ORDER BY tl.transaction, tl.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"transaction":"900","id":"1","sku":"TS-RED-M",
	   "quantity":"1","line":"1"}],
	 "offset":0,"totalResults":1}
stdout
	{"type":"Fulfillment","identifier":"IF17",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
