# synthetic: A customer that NetSuite rejects is reported.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp ns
stdin @customer.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
> POST /services/rest/record/v1/customer  {"externalId":"NL-C207","*":"*"}
< 400
	{"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error",
	 "status":400,
	 "o:errorDetails":[
	  {"detail":"Please enter value(s) for: Primary Subsidiary.",
	   "o:errorCode":"USER_ERROR"}]}
stderr *
exit 75
