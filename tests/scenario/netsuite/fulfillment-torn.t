# synthetic: A run that ends after the first of two shipments leaves it open.
# The order is complete, but stays open until the second was sent. A week later,
# in which a tracking number may come, nothing of it is asked for.
conf tracking = no
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns | head -n 1 | ecx-fulfill-push shop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_status}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  @order-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  @shipments-two.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900, 901) ORDER BY tl.transaction, tl.id"}
< 200  @shipment-lines-two.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ns | ecx-fulfill-push shop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_status}} WHERE t.type = 'SalesOrd' AND t.externalid IN ('NL-1001') ORDER BY t.id"}
< 200  @order-status.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipments}} WHERE l.previousdoc IN (70687326) ORDER BY l.previousdoc, f.id"}
< 200  @shipments-two.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_shipment_lines}} AND tl.transaction IN (900, 901) ORDER BY tl.transaction, tl.id"}
< 200  @shipment-lines-two.json
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
ECX_NOW=2026-11-28T12:00:00Z
$ ecx-fulfill-check ns
