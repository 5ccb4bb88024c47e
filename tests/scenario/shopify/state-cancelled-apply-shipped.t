# An order of which something has shipped is not cancelled; nor one that the shop refuses to.
# The members are those of the schema: a cancellation is carried out later, by a job.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1","cancelledAt":null,
	"displayFulfillmentStatus":"PARTIALLY_FULFILLED"}]}}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1001","*":"*"}
stderr ecx-state-push: shop: state NL-1001: cancelled in erp as SO-1, but not here, because \
	something of it has shipped: cancel or refund what is left of it by hand
exit 1
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxCancel","query":"*notifyCustomer: false*",
	"variables":{"id":"gid://shopify/Order/1","restock":true,"note":"cancelled in the ERP as SO-1"}}
< 200
	{"data":{"result":{"job":null,"userErrors":[{"code":"INVALID",
	"field":["orderId"],"message":"The order has an open return."}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1001","*":"*"}
stderr ecx-state-push: shop: state NL-1001: *, because *The order has an open return.: *
exit 1
