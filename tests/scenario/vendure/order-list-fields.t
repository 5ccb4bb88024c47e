# Custom fields are asked for, and a channel and a type are named.
conf channel = be-token
conf order_type = Aggregate
conf order_fields = customFields { poNumber }
$ ecx-fetch-orders -n --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Orders","query":"* customFields { poNumber } } } } fragment *",
	"variables":{"options":{"filter":{"type":{"eq":"Aggregate"},"*":"*"},
	"*":"*"}}}
>: vendure-token: be-token
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"type":{"eq":"Aggregate"},"updatedAt":"*","*":"*"},"*":"*"}},
	"*":"*"}
< 200  @none.json
