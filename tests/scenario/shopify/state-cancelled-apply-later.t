# A cancellation that is not carried out yet is looked at again by the next run.
# The members are those of the schema: a cancellation is carried out later, by a job.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxCancel","query":"*notifyCustomer: false*",
	"variables":{"id":"gid://shopify/Order/1","restock":true,"note":"cancelled in the ERP as SO-1"}}
< 200  {"data":{"result":{"job":{"id":"gid://shopify/Job/1","done":false},"userErrors":[]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
stderr ecx-state-push: shop: state NL-1001: again: the cancellation has not been carried out yet; *
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
stderr ecx-state-push: shop: state NL-1001: *, and in shop: give back what was paid, unless that is done
exit 1
