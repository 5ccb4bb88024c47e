# By id, code or reference, of any age; what is not there is not told.
$ ecx-fetch-orders --id 7 --id v-NONE shop | jq -c '[.id, .orderNumber]'
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["7","v-NONE","NONE"]}},
	{"code":{"in":["7","v-NONE","NONE"]}}]}}},"*":"*"}
< 200  @order.json
stdout ["7","T2YW9KXK6L1NCHD5"]
