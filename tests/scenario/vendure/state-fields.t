# The key state_fields names custom fields of the order, and no note is added.
# The answers are supposed.
conf state_fields = number=erpNumber, invoice=erpInvoice
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing","invoice":[{"number":"RE-7"}]}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Fields","variables":{"input":{"id":"7",
	"customFields":{"erpNumber":"SO-7","erpInvoice":"RE-7"}}},"*":"*"}
< 200  {"data":{"setOrderCustomFields":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
