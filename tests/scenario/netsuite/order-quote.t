# synthetic: A quote in a SKU is escaped.
$ jq -c --arg sku "5'' RED" '.orderedItem[0].sku = $sku' {{dir}}/order.json | ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('5'''' RED', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Rejection","reason":"NetSuite has no active item '5'' RED'","*":"*"}
stderr *
exit 1
