# An order that the shop does not have is refused alone, and the others are set.
# One without an id is found by its code; one with neither is refused. The answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}}}
stdin {"type":"OrderState","v":1,"source":"erp","id":"E8","ref":"V-1008","orderNumber":"1008","number":"SO-8"}
stdin {"type":"OrderState","v":1,"source":"erp","id":"E9","ref":"V-1009","number":"SO-9"}
> POST /admin-api  {"operationName":"States","variables":{"options":{"filter":{
	"id":{"in":["7"]},"code":{"in":["1008"]}},"filterOperator":"OR","take":3}},"*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_8}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"8",
	"note":"ERP: number SO-8","isPublic":false}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"8"}}}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"V-1007","*":"*"}
stdout {"type":"Receipt","kind":"state","ref":"V-1008","*":"*"}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"V-1009","*":"*"}
stderr ecx-state-push: shop: state V-1007: the shop has no order with the id 7: *
stderr ecx-state-push: shop: state V-1009: the document has neither orderId nor orderNumber*
exit 1
