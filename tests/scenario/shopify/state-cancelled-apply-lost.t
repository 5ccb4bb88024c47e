# A cancellation whose answer was lost is there, and is not sent again.
# The members are those of the schema: a cancellation is carried out later, by a job.
conf cancel = apply
conf restock_cancelled = no
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxCancel","query":"*notifyCustomer: false*",
	"variables":{"id":"gid://shopify/Order/1","restock":false,"note":"cancelled in the ERP as SO-1"}}
< drop
stderr ecx-state-push: shop: state NL-1001: unsure: *; the next pull sends it again
exit 75
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1","cancelledAt":"2026-11-20T11:00:00Z",
	"displayFulfillmentStatus":"UNFULFILLED"}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderCancelled"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Rejection","code":"report","ref":"NL-1001","*":"*"}
stderr ecx-state-push: shop: state NL-1001: cancelled in erp as SO-1, and in shop: \
	give back 25.00 EUR (25.00 EUR of card 'p1'), unless that is done
exit 1
