# The answer to the cancellation is lost: the next run sees that the order is cancelled, and adds its note.
# The answers are supposed.
conf cancel = apply
>* POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderCancelled"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Cancel","*":"*"}
< drop
stderr ecx-state-push: shop: state V-1007: unsure: *; the next pull sends it again
exit 75
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderCancelled"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[
	{"id":"7","code":"1007","state":"Cancelled","fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Note","*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout ...
stderr ...
exit 1
