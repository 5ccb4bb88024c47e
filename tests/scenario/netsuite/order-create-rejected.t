# synthetic: An order that NetSuite rejects is reported with its words.
# It is deferred: the words name no value of it, and nothing was created since.
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
	{"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error",
	 "status":400,
	 "o:errorDetails":[
	  {"detail":"Error while accessing a resource. Please enter value(s) for: Location.",
	   "o:errorCode":"USER_ERROR","o:errorPath":"location"}]}
stderr *Please enter value(s) for: Location. (HTTP 400); deferred until *
exit 75
