# synthetic: An order is created pending approval, and approved when its total agrees.
# It gets the status that orders are to have. The answers are supposed.
conf total_differs = hold
conf order_status = B
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @items-found.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder
	{"externalId":"NL-1001","orderStatus":{"id":"A"},"*":"*"}
< 204
<: Location: https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	   "status":"A","foreigntotal":"42.43"}],
	 "offset":0,"totalResults":1}
> PATCH /services/rest/record/v1/salesOrder/70687326  {"orderStatus":{"id":"B"}}
< 204
stdout \{"type":"Receipt",*"id":"70687326",*"existed":false,"repeated":false}
