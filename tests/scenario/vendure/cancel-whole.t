# An order that is cancelled before it was shipped is a cancellation of it.
# It touches no payment: what was paid back follows with a refund.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.type, .identifier // .cursor, .orderItemNumber, [.payment[]?.amount]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @cancelled.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["OrderCancellation","V-T2YW9KXK6L1NCHD5-E1",null,[]]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,[]]
$ ecx-map erp <seen | ecx-push-erp erp >pushed
stderr ecx-push-erp: *: cancelled in shop after it was created as *: \
	cancel it there
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.type, .identifier // .cursor, .orderItemNumber, [.payment[]?.amount]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @cancelled.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,[]]
