# An invoiced order is delivered; its invoice is in the ERP behind, and none is asked for.
# The members are those of the tables, the figures are supposed.
$ ordered sales 1001
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":4,"statuscode":100003,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout
	{"type":"OrderState","v":1,"source":"sales","id":"0a0a0a0a-0000-4000-8000-000000001001",
	"dateModified":"2026-11-20T10:00:00Z","ref":"NL-1001","orderId":"id-1001",
	"orderNumber":"1001","number":"ORD-01001","state":"OrderDelivered"}
stdout {"type":"Checkpoint","*":"*"}
