# synthetic: After a look-up that is no page of items no order is created.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  {"items":[]}
stderr *the response is not a page of rows*; deferred until *
exit 75
