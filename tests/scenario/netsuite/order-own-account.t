# synthetic: An order is for the customer that was created for its buyer.
# It takes the internal id, not the number. The answers are supposed.
conf own_account = yes
$ sed 's/NL-C207/NL-207/' {{dir}}/customer.json | ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-207' ORDER BY c.id"}
< 200  {"hasMore":false,"items":[{"id":"1409","entityid":"CUST-77","externalid":"NL-207"}]}
stdout {"type":"Receipt","kind":"customer","id":"1409","number":"CUST-77","*":"*"}
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE *"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/query/v1/suiteql?limit=1000  {"q":"{{select_items}} AND *"}
< 200  @items-found.json
> POST /services/rest/query/v1/suiteql?limit=1000  {"q": "SELECT id, symbol AS name FROM currency *"}
< 200  @currency-found.json
> POST /services/rest/record/v1/salesOrder
	{"externalId":"NL-1001","entity":{"id":"1409"},"*":"*"}
< 204
<: Location: https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/salesOrder/70687326
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE *"}
< 200  @order-found.json
stdout {"type":"Receipt","kind":"order","id":"70687326","*":"*"}
