# synthetic: The look-up does not see the order: no other is created until it does.
# The answers are those of other scenarios, one of them left out.
unproven
conf find_lag = 0s
$ ecx-push-erp ns
stdin @order.json
stdin @order-2.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @items-found.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder  {"externalId":"NL-1001","*":"*"}
< 204
<: Location: \
	https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/\
	salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stderr *: order NL-1001: was created as 70687326, but the look-up does not find it by its reference: *
exit 75
ECX_NOW=2026-11-20T12:20:00Z
# After 15 minutes somebody has to see to it.
$ ecx-push-erp ns
stdin @order-2.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stderr *: order NL-1001: was created as 70687326, but the look-up does not find it by its reference: *
exit 78
$ ecx-push-erp ns
stdin @order-2.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1002' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @items-found.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder  {"externalId":"NL-1002","*":"*"}
< 204
<: Location: \
	https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/\
	salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1002' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Receipt","ref":"NL-1002","existed":false,"*":"*"}
