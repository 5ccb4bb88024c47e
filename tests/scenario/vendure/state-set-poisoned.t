# synthetic: An order that the server dies of does not keep the others from being set.
# It may die when it reads the order, or when it adds the note, which may be there all the same.
>* POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
$ ecx-state-push shop
stdin {{{so_7}}}
stdin {{{so_8}}}
stdin {{{so_9}}}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["7","8","9"]}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["7"]}},"*":"*"}},"*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["8","9"]}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["8"]}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["9"]}},"*":"*"}},"*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_9}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7","*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"9","*":"*"}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"9"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1009","*":"*"}
stderr ecx-state-push: shop: state V-1007: unsure: *; the next pull sends it again
stderr ecx-state-push: shop: state V-1008: again: *; the next pull sends it again
exit 75
