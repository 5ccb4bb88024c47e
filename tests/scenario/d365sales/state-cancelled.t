# An order is cancelled when its state says so, whatever its status.
# The members are those of the tables, the figures are supposed.
$ ordered sales 1001 1002
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001' or new_reference eq 'NL-1002')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":2,"statuscode":4,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":2,"statuscode":100000099,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' or salesorderid/new_reference eq 'NL-1002') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderCancelled","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderCancelled","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
