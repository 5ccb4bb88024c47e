# An order that the shop does not have is refused alone.
# From the schema: a node that is not there is null. What only looks alike is not the order.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> POST {{api}}  {"operationName":"EcxOrderNames","query":"*",
	"variables":{"q":"name:1003","first":10}}
< 200  {"data":{"list":{"nodes":[{"id":"gid://shopify/Order/9","name":"#1003-A"}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1","gid://shopify/Order/2"]}}
< 200  {"data":{"nodes":[null,{"id":"gid://shopify/Order/2",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-2"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1001","*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","kind":"state","system":"shop","*":"*"}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1003","*":"*"}
stderr ecx-state-push: shop: state NL-1001: the store has no order '1001', or several: it was deleted there, *
stderr ecx-state-push: shop: state NL-1003: the store has no order '1003', *
exit 1
