# A line that is cancelled, with its money, is a cancellation of the line.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @edited-up.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.type, .identifier // .cursor, .orderItemNumber, [.payment[]?.amount]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @line-cancelled.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["OrderCancellation","V-T2YW9KXK6L1NCHD5-E1",["2"],["-9.68"]]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,[]]
$ ecx-map erp <seen | ecx-push-erp erp >pushed
stderr ecx-push-erp: *: line 2 cancelled in shop after it was created as *: \
	cancel it there; 9.68 EUR was paid back
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.type, .identifier // .cursor, .orderItemNumber, [.payment[]?.amount]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @line-cancelled.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,[]]
