# A refund that was made before changes were followed, and is settled after, counts.
# What was settled before is known in the ERP.
ECX_NOW=2026-11-20T09:30:00Z
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
ECX_NOW=2026-11-20T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T11:45:00Z shop | ecx-map erp | ecx-push-erp erp
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
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Pending","updatedAt":
	"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
ECX_NOW=2026-11-23T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.type, .identifier // .cursor]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Settled","updatedAt":
	"2026-11-23T08:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["CreditNote","V-T2YW9KXK6L1NCHD5-R1"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"]
