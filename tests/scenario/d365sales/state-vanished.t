# An order that is not there any more is for a person, once.
# The members are those of the tables, the figures are supposed.
$ ordered sales 1001 1002
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001' or new_reference eq 'NL-1002')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' or salesorderid/new_reference eq 'NL-1002') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: sales: order NL-1001, number '*', is not in Dynamics 365 Sales any more: *
exit 1
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001' or new_reference eq 'NL-1002')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' or salesorderid/new_reference eq 'NL-1002') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
