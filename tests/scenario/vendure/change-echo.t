# A note or a custom field that is written to the order is no change.
# Whether it moves updatedAt is supposed.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-ledger checkpoint shop change erp 2026-11-20T11:40:00Z/2026-11-20T11:40:00Z
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-changes shop | jq -c '[.type, .cursor]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @noted.json
stdout ["Checkpoint","2026-11-20T11:40:00Z/2026-11-20T11:50:00Z"]
