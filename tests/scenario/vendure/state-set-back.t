# A state that the order had before is said again, because the newest note of ours says another.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"7","code":"1007","state":"PaymentSettled",
	"history":{"items":[{"data":{"note":"ERP: number SO-7, state OrderProblem"}},
	{"data":{"note":"ERP: number SO-7, state OrderProcessing"}}]}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7",
	"note":"ERP: number SO-7, state OrderProcessing","isPublic":false}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
