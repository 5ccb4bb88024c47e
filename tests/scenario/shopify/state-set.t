# The number of an order and its state in the ERP are metafields of it, later also its invoices.
# The members are those of the schema; a set is answered as recorded.
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
$ ecx-state-push shop
stdin {"state":"OrderDelivered",{{so_1}},
	"invoice":[{"number":"RE-7","date":"2026-11-20"},{"number":"RE-8"}]}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderDelivered"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"invoice",
	"type":"single_line_text_field","value":"RE-7, RE-8"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"invoice_date",
	"type":"single_line_text_field","value":"2026-11-20"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"NL-1001","kind":"state","system":"shop","*":"*"}
