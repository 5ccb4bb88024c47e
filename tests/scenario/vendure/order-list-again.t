# The next run begins ten minutes before the cursor.
# Without anything new neither of its two times moves back, though older orders
# are read again.
$ ecx-ledger checkpoint shop order erp 2026-11-20T09:20:00Z/2026-11-20T11:59:00Z
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-orders shop | jq -c '[.orderNumber // .cursor]'
> POST /admin-api
	{"operationName":"Newest","*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:09:59.999Z"}},
	"*":"*"}},"*":"*"}
< 200  @order.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:10:00Z"},
	"updatedAt":{"after":"2026-11-20T11:48:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @none.json
stdout ["T2YW9KXK6L1NCHD5"]
stdout ["2026-11-20T09:20:00Z/2026-11-20T11:59:00Z"]
