# Number and state become a private note of the order, later with the invoice, and nothing else is sent.
# The fields are from the server's schema, the answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["7"]}},"filterOperator":"OR","take":1}},"*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7",
	"note":"ERP: number SO-7, state OrderProcessing","isPublic":false}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderDelivered","invoice":[{"number":"RE-7","date":"2026-11-20"},
	{"number":"RE-8"}]}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"7","code":"1007","state":"Shipped",
	"history":{"items":[{"data":{"note":"by a person"}},
	{"data":{"note":"ERP: number SO-7, state OrderProcessing"}}]}}]}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7",
	"note":"ERP: number SO-7, state OrderDelivered, invoice RE-7, RE-8, invoice_date 2026-11-20",
	"isPublic":false}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
