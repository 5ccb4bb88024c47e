# synthetic: A role that may not read the table stops the run.
# No order is taken for missing.
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 400
	{"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error",
	 "status":400,
	 "o:errorDetails":[
	  {"detail":"Invalid search query. Detailed unprocessed description \
	   follows. Record 'transaction' was not found.",
	   "o:errorCode":"INVALID_PARAMETER"}]}
stderr *Record 'transaction' was not found. (HTTP 400)
exit 78
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 404
	{"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error",
	 "status":404,
	 "o:errorDetails":[{"detail":"Not found","o:errorCode":"NOT_FOUND"}]}
stderr *Not found (HTTP 404)
exit 78
