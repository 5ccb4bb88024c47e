# Orders may be named by id, code or reference, of any age.
# What is not there is named.
$ ecx-fetch-orders --id 7 --id v-NONE shop | jq -c '[.id, .orderNumber]'
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["7","v-NONE","NONE"]}},
	{"code":{"in":["7","v-NONE","NONE"]}}]}}},"*":"*"}
< 200  @order.json
stdout ["7","T2YW9KXK6L1NCHD5"]
stderr ecx-fetch-orders: shop: orders: no record 'v-NONE'
