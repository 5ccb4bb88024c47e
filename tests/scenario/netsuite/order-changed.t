# supposed: A record that changed meanwhile is no fault of the order.
# It is tried again, and not filed.
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
> POST /services/rest/record/v1/salesOrder  {"externalId":"NL-1001","*":"*"}
< 400
	{"title":"Error","status":400,
	 "o:errorDetails":[
	  {"detail":"The record has been changed.","o:errorCode":"RCRD_HAS_BEEN_CHANGED"}]}
stderr *RCRD_HAS_BEEN_CHANGED*
exit 75
$ ecx-ledger quarantine
