# A note that is refused inside a 200 is an error of that document, and the others are set.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}}}
stdin {{{so_8}}}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_8}},{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7","*":"*"}},"*":"*"}
< 200  {"errors":[{"message":"No Order with the id \"7\" could be found",
	"path":["addNoteToOrder"],"extensions":{"code":"ENTITY_NOT_FOUND"}}],"data":null}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"8","*":"*"}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"8"}}}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"V-1007","*":"*"}
stdout {"type":"Receipt","kind":"state","ref":"V-1008","*":"*"}
stderr ecx-state-push: shop: state V-1007: *No Order with the id*
exit 1
