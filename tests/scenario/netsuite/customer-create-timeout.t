# synthetic: After a lost answer the customer is looked up, not recreated.
$ ecx-push-erp ns
stdin @customer.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/record/v1/customer  {"externalId":"NL-C207","*":"*"}
< drop
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  @customer-found.json
stdout {"type":"Receipt","id":"1409","existed":true,"*":"*"}
