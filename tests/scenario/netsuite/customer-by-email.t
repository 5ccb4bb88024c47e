# synthetic: A customer who is there with the same e-mail address is not created again.
# The internal id is that of the one found. The answers are supposed.
conf customer_by_email = yes
$ ecx-push-erp ns
stdin @customer.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.email = 'ada@example.org' ORDER BY c.id"}
< 200  {"hasMore":false,"items":[{"id":"88","entityid":"CUST-3"}]}
stdout {"type":"Receipt","kind":"customer","id":"88","number":"CUST-3","existed":true,"*":"*"}
stderr *found by its e-mail address
