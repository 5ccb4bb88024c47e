# synthetic: A company is created with its name alone.
$ jq -c '.legalName = "Engines BV"' {{dir}}/customer.json | ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/record/v1/customer
	{"externalId":"NL-C207","isPerson":false,"companyName":"Engines BV",
	"email":"ada@example.org","addressBook":"*"}
< 204
<: Location: https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/customer/1409
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  @customer-found.json
stdout {"type":"Receipt","id":"1409","*":"*"}
