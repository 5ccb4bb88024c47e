# A refund whose money is pending waits, and has its place when it is settled.
# The states are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.type, .identifier // .cursor, .legalMonetaryTotal.taxInclusiveAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{shipped}}{{paid}}{{refund_1}},"state":"Pending","updatedAt":
	"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R2","19.95"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null]
$ ecx-map erp <seen | ecx-push-erp erp >pushed
stderr ecx-push-erp: *: credit 19.95 EUR of order *
exit 1
ECX_NOW=2026-11-23T12:00:00Z
$ ecx-fetch-changes shop | \
	jq -c '[.type, .identifier // .cursor, .issueDate, .dateModified]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":
	"2026-11-23T08:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R1","2026-11-20","2026-11-23T08:00:00Z"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null,null]
