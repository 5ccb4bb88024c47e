# The note that ecx-state-push wrote moves the time of the order at most, and is no change.
# Whether it moves updatedAt is supposed.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-state-push shop
stdin {{{so_made}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-T2YW9KXK6L1NCHD5","*":"*"}
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
