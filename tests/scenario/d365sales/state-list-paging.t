# More orders than one request asks for are asked for in groups, whose answers have pages.
# The members are those of the tables, the figures are supposed.
$ ordered sales $(seq 1001 1021)
# So young an order is not missed.
ECX_NOW=2026-11-20T09:45:00Z
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders?$filter=(*'NL-1019' or new_reference eq 'NL-1020')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/salesorders?$skiptoken=1"}
> GET /api/data/v9.2/salesorders?$skiptoken=1
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001020","ordernumber":"ORD-01020",
	   "statecode":4,"statuscode":100003,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1020"}]}
> GET /api/data/v9.2/salesorderdetails?*
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1021')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001021","ordernumber":"ORD-01021",
	   "statecode":1,"statuscode":3,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1021"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1021') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1020","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
