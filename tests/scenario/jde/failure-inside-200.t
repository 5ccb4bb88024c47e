# synthetic: An error at any depth under status 200 is an error.
# One of a step that may fail is none. The words are supposed.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200
	{"ds_F4201":{"status":"ERROR","message":"The request timed out inside"},
	 "fs_DATABROWSE_F4201":{"data":{"gridData":{"rowset":[],
	   "summary":{"records":0,"moreRecords":false}}},"errors":[]}}
stderr *the query itself was refused, not a document: *timed out inside (HTTP 200)
exit 78
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200
	{"fs_DATABROWSE_F4201":{"data":{"gridData":{"rowset":[],
	   "summary":{"records":0,"moreRecords":false}}},"errors":[]},
	 "sysErrors":[{"TITLE":"Security violation","DESC":"F4201"}]}
stderr *Security violation: F4201 (HTTP 200)
exit 78
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  <html><title>Sign in</title></html>
<: Content-Type: text/html
stderr *a page 'Sign in'*
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200
	{"Order Number":"4711",
	 "ServiceRequest1":{"jde__status":"ERROR","jde__simpleMessage":"No credit"}}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stderr *No credit (HTTP 200); deferred until *
exit 75
