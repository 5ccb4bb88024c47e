# supposed: Errors, a page or a page of no rows under status 200 are no answer.
# No order is created, and no list is complete.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"items":[],"hasMore":false,
	 "o:errorDetails":[
	  {"detail":"Record 'transaction' was not found.","o:errorCode":"INVALID_PARAMETER"}]}
stderr *the query itself was refused, not a document: *Record 'transaction' was not found. (HTTP 200)
exit 78
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  <html><title>Log in</title></html>
<: Content-Type: text/html
stderr *a page 'Log in'*
exit 75
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
< 200  {"o:errorDetails":[{"detail":"An unexpected error","o:errorCode":"UNEXPECTED_ERROR"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","id":"70687326","existed":true,"*":"*"}
$ ecx-stock-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200  {"o:errorDetails":[{"detail":"No permission","o:errorCode":"INSUFFICIENT_PERMISSION"}]}
stderr *No permission*
exit 78
