# An app that may not write orders ends the run.
# The words are those of recorded refusals of other fields.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
> POST {{api}}  {"operationName":"EcxOrderNodes","query":"*",
	"variables":{"ids":["gid://shopify/Order/1","gid://shopify/Order/2"]}}
< 200  {"data":{"nodes":[{"id":"gid://shopify/Order/1",{{alive}}},
	{"id":"gid://shopify/Order/2",{{alive}}}]}}
> POST {{api}}  {"operationName":"EcxSetMetafields","query":"*","variables":{"metafields":[
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-1"},
	{"ownerId":"gid://shopify/Order/1","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"number",
	"type":"single_line_text_field","value":"SO-2"},
	{"ownerId":"gid://shopify/Order/2","namespace":"ecx","key":"state",
	"type":"single_line_text_field","value":"OrderProcessing"}]}}
< 200
	{"errors":[{"message":"Access denied for metafieldsSet field.",
	"extensions":{"code":"ACCESS_DENIED"},"path":["result"]}],"data":{"result":null}}
stderr ecx-state-push: shop: states: POST {{api}}: ACCESS_DENIED: Access denied for metafieldsSet field. (HTTP 200)
exit 77
