# Orders that cannot be read do not hold up the next.
# One has an amount in words, one a quantity that is no number.
$ ecx-fetch-orders --id 5 --id 6 --id 7 shop | jq -c '[.type, .reason]'
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @torn.json
stdout ["Rejection","order TORN: an amount or a quantity is not a number, or a line has no id"]
stdout ["Rejection","order HALF: an amount or a quantity is not a number, or a line has no id"]
stdout ["Order",null]
stderr ecx-fetch-orders: shop: order V-TORN: order TORN: an amount or a quantity is not a number, or a line has no id
stderr ecx-fetch-orders: shop: order V-HALF: order HALF: an amount or a quantity is not a number, or a line has no id
