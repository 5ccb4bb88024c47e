# A refund whose money is pending waits, and has its place when it is settled.
# The states are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.type, .identifier // .cursor, .creditNoteLine[0].lineExtensionAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Pending","updatedAt":
	"2026-11-20T11:00:00.000Z"},{"id":"2","createdAt":"2026-11-20T11:30:00.000Z",
	"reason":null,"total":3990,"shipping":0,"lines":[{"orderLineId":"1","quantity":2}],
	"transactionId":"re_2","state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R2","32.97"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null]
$ ecx-map erp <seen | ecx-push-erp erp >pushed
stderr ecx-push-erp: *: credit 39.90 EUR of order *
exit 1
ECX_NOW=2026-11-23T12:00:00Z
$ ecx-fetch-changes shop | \
	jq -c '[.type, .identifier // .cursor, .issueDate, .dateModified, \
	.creditNoteLine[0].lineExtensionAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":
	"2026-11-23T08:00:00.000Z"},{"id":"2","createdAt":"2026-11-20T11:30:00.000Z",
	"reason":null,"total":3990,"shipping":0,"lines":[{"orderLineId":"1","quantity":2}],
	"transactionId":"re_2","state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R1","2026-11-20","2026-11-23T08:00:00Z","16.49"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,null,null]
