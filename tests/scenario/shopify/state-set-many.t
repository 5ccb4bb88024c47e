# The orders of 25 states are read at once, and no request has more than 25 metafields.
# From the schema: it takes 25 of them at a time.
$ seq 26 | jq -c '{type: "OrderState", v: 1, source: "erp", id: "E\(.)", ref: "NL-\(.)", \
	orderId: "\(.)", number: "SO-\(.)", state: "OrderProcessing"}' | ecx-state-push shop | wc -l
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1","..."]}}
< 200  @state-set-many-1.json
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","key":"number","*":"*"},"..."]}}
< 200  {"data":{"result":{"userErrors":[]}}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/13","key":"number","*":"*"},"..."]}}
< 200  {"data":{"result":{"userErrors":[]}}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/25","key":"number","*":"*"},"..."]}}
< 200  {"data":{"result":{"userErrors":[]}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/26"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/26",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/26","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-26"},
	{"ownerId":"gid://shopify/Order/26","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout 26
