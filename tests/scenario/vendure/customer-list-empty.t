# Without changes no customers are sent, and the cursor stays.
$ ecx-ledger checkpoint shop customer erp 2026-11-20T09:20:00Z
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-customers shop
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{
	"filter":{"updatedAt":{"after":"2026-11-20T09:09:59.999Z"}},"*":"*"}},
	"*":"*"}
< 200  @none.json
