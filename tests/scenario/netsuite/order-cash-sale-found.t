# synthetic: A cash sale whose create was not answered is found, not made twice.
# Its status C is that it was deposited, which is no warning. So is a sales order
# that was created before the key was set.
conf prepaid = cash_sale
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND *"}
< 200  @items-found.json
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency *"}
< 200  @currency-found.json
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/record/v1/cashSale  {"externalId":"NL-1001","*":"*"}
< drop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"70687327","tranid":"CS7","externalid":"NL-1001",
	 "type":"CashSale","status":"C","foreigntotal":"42.43"}]}
stdout \{"type":"Receipt",*"id":"70687327",*"existed":true,"repeated":false}
