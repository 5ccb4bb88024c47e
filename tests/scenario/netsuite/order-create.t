# synthetic: An order is looked up, then created of ids by a POST.
# NetSuite refuses a second one. The number is asked for.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
>: Prefer: transient
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @items-found.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder
	{"externalId":"NL-1001","entity":{"id":"107"},"currency":{"id":"4"},
	"tranDate":"2026-11-20","otherRefNum":"1001","email":"ada@example.org",
	"item":{"items":[
	{"item":{"id":"80"},"quantity":2,"rate":16.49,"price":{"id":"-1"}},
	{"item":{"id":"81"},"quantity":1,"rate":4.09,"price":{"id":"-1"},
	"description":"Shipping"},
	{"item":{"id":"82"},"rate":-2,"price":{"id":"-1"},
	"description":"Welcome"}]},
	"shippingAddress":{"addressee":"Ada Byron","attention":"Ada Byron",
	"addr1":"Dam 1","zip":"1012 JS","city":"Amsterdam",
	"country":{"id":"NL"}},
	"billingAddress":{"addressee":"Engines BV","attention":"Ada Byron",
	"addr1":"Dam 2","zip":"1012 JS","city":"Amsterdam",
	"country":{"id":"NL"}}}
>: X-NetSuite-PropertyNameValidation: Error
>: X-NetSuite-PropertyValueValidation: Error
>: Authorization: OAuth realm="1234567_SB1", oauth_consumer_key="heron", \
	oauth_token="otter", oauth_signature_method="HMAC-SHA256", *
< 204
<: Location: \
	https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/\
	salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"70687326","number":"SO1042","*":"*"}
