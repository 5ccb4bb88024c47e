# Two refunds are two credit notes, and once they are booked they do not come again.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.type, .identifier // .cursor, .legalMonetaryTotal.taxInclusiveAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R1","19.95"]
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R2","19.95"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null]
$ ecx-map erp <seen | ecx-push-erp erp | jq -c '[.type, .code]'
stdout ["Rejection","report"]
stdout ["Rejection","report"]
stdout ["Checkpoint",null]
stderr ecx-push-erp: *refunded in shop on 2026-11-20: credit 19.95 EUR of order *: 1 x line 1 'MUG', 19.95
stderr ecx-push-erp: *refunded in shop on 2026-11-20: credit 19.95 EUR of order *: 1 x line 1 'MUG', 19.95
$ ecx-fetch-changes shop | \
	jq -c '[.type, .identifier // .cursor, .legalMonetaryTotal.taxInclusiveAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null]
