# One order that cannot be read does not hide the next.
$ ecx-fetch-orders --id 6 --id 7 shop | jq -c '[.type, .reason]'
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @torn.json
stdout ["Rejection","order TORN: an amount or a quantity is no number, or a line has no id"]
stdout ["Order",null]
stderr ecx-fetch-orders: shop: order TORN: an amount or a quantity is no number, or a line has no id
