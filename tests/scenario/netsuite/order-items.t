# synthetic: An item that is not there, or there twice, rejects the order.
# The others go on.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200
	{"links":[],"count":4,"hasMore":false,
	 "items":[
	  {"links":[],"id":"80","name":"TS-RED-M"},
	  {"links":[],"id":"81","name":"FREIGHT"},
	  {"links":[],"id":"83","name":"TS-RED-M"},
	  {"links":[],"id":"82","name":"DISCOUNT"}],
	 "offset":0,"totalResults":4}
stdout {"type":"Rejection","reason":"NetSuite has two items 'TS-RED-M'","*":"*"}
stderr *
exit 1
$ ecx-ledger replay | ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"id":"81","name":"FREIGHT"},
	  {"links":[],"id":"82","name":"DISCOUNT"}],
	 "offset":0,"totalResults":2}
stdout {"type":"Rejection","reason":"NetSuite has no active item 'TS-RED-M'","*":"*"}
stderr *
exit 1
