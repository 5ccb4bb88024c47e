# synthetic: An order is found by its external id.
# The receipt has what is known of it.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	   "status":"A","foreigntotal":"42.39"}],
	 "offset":0,"totalResults":1}
stdout
	{"type":"Receipt","id":"70687326","number":"SO1042","existed":true,
	 "note":"pending approval; total there is 42.39, expected 42.43","*":"*"}
stderr ecx-push-erp: ns: order NL-1001: pending approval; total there is 42.39, expected 42.43
