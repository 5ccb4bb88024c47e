# A basket is no order yet.
$ ecx-fetch-orders --id 9 shop | jq -c '[.type, .reason]'
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"9","code":"BASKET",
	"state":"AddingItems","orderPlacedAt":null}]}}}
stdout ["Rejection","order BASKET is not placed yet"]
stderr ecx-fetch-orders: shop: order V-BASKET: order BASKET is not placed yet
