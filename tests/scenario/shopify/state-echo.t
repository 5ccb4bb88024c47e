# What the ERP says of an order is in it, moves its time, and is no change of it.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"NL-1001","kind":"state","system":"shop","*":"*"}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @state-echo-1.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
