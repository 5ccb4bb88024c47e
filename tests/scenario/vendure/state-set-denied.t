# A role without UpdateOrder does not set states: nothing is lost, and the next run sends them.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}}}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","*":"*"}
< 200  {"errors":[{"message":"not authorized","path":["addNoteToOrder"],
	"extensions":{"code":"FORBIDDEN"}}],"data":null}
stderr ecx-state-push: shop: states: *the role of the user does not permit 'addNoteToOrder' (HTTP 200)
exit 77
