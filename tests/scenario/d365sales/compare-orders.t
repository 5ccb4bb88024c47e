# The orders since a day are listed page by page: one without a reference is nobody's, a total that differs is said.
# The members are those of the vendor's tables, the figures are supposed.
conf [shop] prefix = NL
conf page = 2
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered sales 1 2 3
$ ecx-compare shop sales
> GET /api/data/v9.2/salesorders?$filter=createdon ge 2026-11-13T12:00:00Z
	&$select=salesorderid,new_reference&$orderby=salesorderid
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[{"salesorderid":"0a0a0a0a-0000-4000-8000-000000000001","new_reference":"NL-1"},{"salesorderid":"0a0a0a0a-0000-4000-8000-000000000002","new_reference":null}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/salesorders?$skiptoken=2"}
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-1')
	&$select={{state_columns}},totalamount
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[{"salesorderid":"0a0a0a0a-0000-4000-8000-000000000001","ordernumber":"ORD-1","statecode":0,"statuscode":1,"totalamount":10,"new_reference":"NL-1"}]}
> GET /api/data/v9.2/salesorderdetails?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails","value":[]}
> GET /api/data/v9.2/salesorders?$skiptoken=2
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[{"salesorderid":"0a0a0a0a-0000-4000-8000-000000000003","new_reference":"NL-2"}]}
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-2')
	&$select={{state_columns}},totalamount
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[{"salesorderid":"0a0a0a0a-0000-4000-8000-000000000003","ordernumber":"ORD-3","statecode":0,"statuscode":1,"totalamount":12,"new_reference":"NL-2"}]}
> GET /api/data/v9.2/salesorderdetails?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails","value":[]}
> GET /api/data/v9.2/salesorders?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders","value":[]}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 1 same, 2 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
