# A refund does not move its order's time: the look at older orders finds it.
# That it does not is from the source of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-ledger checkpoint shop change erp 2026-11-20T11:00:00Z/2026-11-20T11:00:00Z
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-changes shop
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["7"]}},{"code":{"in":["7"]}}]}}},"*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes shop
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes shop | \
	jq -c '[.type, .identifier // .cursor, .legalMonetaryTotal.taxInclusiveAmount]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["7"]}},{"code":{"in":["7"]}}]}}},"*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":"2026-11-20T11:00:00.000Z"}{{end}}
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R1","19.95"]
