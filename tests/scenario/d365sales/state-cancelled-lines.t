# A line of which all was canceled is closed; one of which a part was is not.
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
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[
	  {"salesorderdetailid":"0b0b0b0b-0000-4000-8000-000010010001",
	   "lineitemnumber":1,"quantity":2,"quantitycancelled":2,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000001001"},
	  {"salesorderdetailid":"0b0b0b0b-0000-4000-8000-000010010002",
	   "lineitemnumber":2,"quantity":2,"quantitycancelled":1,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000001001"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","orderItemNumber":["1"],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
