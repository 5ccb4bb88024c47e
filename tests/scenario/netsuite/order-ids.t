# synthetic: A map of the site may name items and currency by id.
# Nothing is looked up then.
conf order_map = {{dir}}/ids.map
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/record/v1/salesOrder
	{"externalId":"NL-1001","entity":{"externalId":"NL-C207"},
	"currency":{"id":"4"},"item":{"items":[
	{"item":{"externalId":"TS-RED-M"},"quantity":2,"rate":16.49}]}}
< 204
<: Location: \
	https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/\
	salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @order-found.json
stdout {"type":"Receipt","id":"70687326","*":"*"}
