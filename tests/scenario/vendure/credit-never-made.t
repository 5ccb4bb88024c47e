# Of an order that the ERP does not have nothing is credited.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.type, .identifier // .cursor, .legalMonetaryTotal.taxInclusiveAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":"2026-11-20T11:00:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z",null]
