# A gateway that limits requests makes the run wait.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop | jq -c .type
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 429
<: Retry-After: 0
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  @customer.json
stdout "Customer"
stdout "Checkpoint"
