# synthetic: An answer about another order says nothing.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1002",
	   "status":"B","foreigntotal":"42.43"}],
	 "offset":0,"totalResults":1}
stderr *asked for externalid 'NL-1001', got another*; deferred until *
exit 75
