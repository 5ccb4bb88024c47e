# One order that the shop refuses a metafield for keeps no other from it.
# From the schema: all metafields of a request are set, or none.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> POST {{api}}  {"operationName":"EcxOrderNames","query":"*",
	"variables":{"q":"name:1003","first":10}}
< 200  {"data":{"list":{"nodes":[{"id":"gid://shopify/Order/3","name":"#1003"}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1","gid://shopify/Order/2","gid://shopify/Order/3"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}},
	{"id":"gid://shopify/Order/2",{{alive}}},
	{"id":"gid://shopify/Order/3",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-2"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"},
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-3"},
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200
	{"data":{"result":{"userErrors":[{"code":"INVALID_VALUE",
	"field":["metafields","2","value"],"message":"Value has a wrong form."}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
> POST {{api}}  {"operationName":"EcxOrderNames","query":"*",
	"variables":{"q":"name:1003","first":10}}
< 200  {"data":{"list":{"nodes":[{"id":"gid://shopify/Order/3","name":"#1003"}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/2","gid://shopify/Order/3"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/2",{{alive}}},
	{"id":"gid://shopify/Order/3",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-2"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"},
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-3"},
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200
	{"data":{"result":{"userErrors":[{"code":"INVALID_VALUE",
	"field":["metafields","0","value"],"message":"Value has a wrong form."}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/2"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/2",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-2"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200
	{"data":{"result":{"userErrors":[{"code":"INVALID_VALUE",
	"field":["metafields","0","value"],"message":"Value has a wrong form."}]}}}
> POST {{api}}  {"operationName":"EcxOrderNames","query":"*",
	"variables":{"q":"name:1003","first":10}}
< 200  {"data":{"list":{"nodes":[{"id":"gid://shopify/Order/3","name":"#1003"}]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/3"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/3",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-3"},
	{"ownerId":"gid://shopify/Order/3","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"NL-1001","kind":"state","system":"shop","*":"*"}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1002","*":"*"}
stdout {"type":"Receipt","ref":"NL-1003","kind":"state","system":"shop","*":"*"}
stderr ecx-state-push: shop: state NL-1002: *Value has a wrong form.*
exit 1
