# synthetic: A customer is found by its external id.
# A warning says that it is inactive.
$ ecx-push-erp ns
stdin @customer.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"1409","entityid":"CUST-77","externalid":"NL-C207",
	   "isinactive":"T"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Receipt","id":"1409","existed":true,"note":"the customer is inactive","*":"*"}
stderr *the customer is inactive
