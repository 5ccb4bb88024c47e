# The answer is lost: the next run sees that the newest note of ours says it, and sends nothing.
# The answers are supposed.
>* POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","*":"*"}
< drop
stderr ecx-state-push: shop: state V-1007: unsure: *; the next pull sends it again
exit 75
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"7","code":"1007","state":"PaymentSettled",
	"history":{"items":[{"data":{"note":"by a person"}},
	{"data":{"note":"ERP: number SO-7, state OrderProcessing"}}]}}]}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
