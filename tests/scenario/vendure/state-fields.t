# The key state_fields names custom fields of the order, and no note is added.
# One that the shop does not have is an error of the configuration: its value would be dropped.
# The words of the error are Vendure's, the other answers are supposed.
conf state_fields = number=erpNumber, invoice=erpInvoice
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing","invoice":[{"number":"RE-7"}]}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Fields","query":"* { id customFields { erpNumber erpInvoice } } }",
	"variables":{"input":{"id":"7","customFields":{"erpNumber":"SO-7","erpInvoice":"RE-7"}}}}
< 200  {"data":{"setOrderCustomFields":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
$ ecx-state-push shop
stdin {{{so_8}}}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_8}}]}}}
> POST /admin-api  {"operationName":"Fields","*":"*"}
< 400  {"errors":[{"message":"Field \"customFields\" must not have a selection since type \"JSON\" has no subfields.",
	"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}
stderr ecx-state-push: shop: states: state_fields names a custom field that the orders of the shop do not have, *
exit 78
