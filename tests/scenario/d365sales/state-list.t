# How far an order is, by its status; what a key says of a status of the site counts first.
# The members are those of the tables, the figures are supposed.
conf order_status = 100000010
conf hold_block = 100000011
conf shipped_status = 100001 100003 100000012
$ ordered sales 1001 1002 1003 1004 1005 1006 1007
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders
	?$filter=(new_reference eq 'NL-1001' or new_reference eq 'NL-1002' or new_reference eq 'NL-1003' or new_reference eq 'NL-1004' or new_reference eq 'NL-1005' or new_reference eq 'NL-1006' or new_reference eq 'NL-1007')
	&$select={{state_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":0,"statuscode":100000010,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001003","ordernumber":"ORD-01003",
	   "statecode":0,"statuscode":100000011,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1003"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001004","ordernumber":"ORD-01004",
	   "statecode":3,"statuscode":100002,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1004"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001005","ordernumber":"ORD-01005",
	   "statecode":3,"statuscode":100001,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1005"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001006","ordernumber":"ORD-01006",
	   "statecode":0,"statuscode":100000012,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1006"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001007","ordernumber":"ORD-01007",
	   "statecode":2,"statuscode":100000013,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1007"}]}
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' or salesorderid/new_reference eq 'NL-1002' or salesorderid/new_reference eq 'NL-1003' or salesorderid/new_reference eq 'NL-1004' \
	 or salesorderid/new_reference eq 'NL-1005' or salesorderid/new_reference eq 'NL-1006' or salesorderid/new_reference eq 'NL-1007') and (quantitycancelled gt 0)
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[]}
stdout
	{"type":"OrderState","v":1,"source":"sales","id":"0a0a0a0a-0000-4000-8000-000000001001",
	"dateModified":"2026-11-20T10:00:00Z","ref":"NL-1001","orderId":"id-1001",
	"orderNumber":"1001","number":"ORD-01001","state":"OrderProcessing"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1006","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1007","state":"OrderCancelled","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
