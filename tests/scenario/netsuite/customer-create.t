# synthetic: A person is created with an address for bills and goods.
conf subsidiary = 2
$ ecx-push-erp ns
stdin @customer.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/record/v1/customer
	{"externalId":"NL-C207","isPerson":true,"firstName":"Ada",
	"lastName":"Byron","email":"ada@example.org","subsidiary":{"id":"2"},
	"addressBook":{"items":[{"defaultBilling":true,"defaultShipping":true,
	"addressBookAddress":{"addressee":"Ada Byron","attention":"Ada Byron",
	"addr1":"Dam 1","zip":"1012 JS","city":"Amsterdam",
	"country":{"id":"NL"},"addrPhone":"+31 20 555 0100"}}]}}
< 204
<: Location: https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/customer/1409
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  @customer-found.json
stdout {"type":"Receipt","kind":"customer","id":"1409","number":"CUST-77","*":"*"}
