# A state that is not in the table is refused by its name; the others come.
# The status is supposed: one of a site.
$ ordered sales 1001 1002
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001' or new_reference eq 'NL-1002')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":0,"statuscode":100000099,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' or salesorderid/new_reference eq 'NL-1002') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: sales: state NL-1001: d365sales-state.map:*: table 'd365sales-states' has no row for '100000099'
exit 1
