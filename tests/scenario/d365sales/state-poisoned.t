# An order that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with some of them damaged.
$ ordered sales 1001 1002 1003 1004
$ ecx-state-pull sales
> GET /api/data/v9.2/salesorders?*
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001001","ordernumber":"ORD-01001",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1001"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001002","ordernumber":"ORD-01002",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1002"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001003","ordernumber":"ORD-01003",
	   "statecode":0,"statuscode":1,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1003"},
	  {"salesorderid":"0a0a0a0a-0000-4000-8000-000000001004","ordernumber":"ORD-01004",
	   "statecode":0,"statuscode":18446744073709551616,"modifiedon":"2026-11-20T10:00:00Z",
	   "new_reference":"NL-1004"}]}
> GET /api/data/v9.2/salesorderdetails?*
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[
	  {"salesorderdetailid":"0b0b0b0b-0000-4000-8000-000010020001",
	   "lineitemnumber":1,"quantity":2,"quantitycancelled":"two",
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000001002"},
	  {"salesorderdetailid":"0b0b0b0b-0000-4000-8000-000010030001",
	   "lineitemnumber":1,"quantity":18446744073709551616,"quantitycancelled":1,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000001003"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: sales: state NL-1002: quantity or quantitycancelled of a line is no number
stderr ecx-state-pull: sales: state NL-1003: quantity or quantitycancelled of a line is no number
stderr ecx-state-pull: sales: state NL-1004: not valid JSON: number out of range at statuscode*
exit 1
