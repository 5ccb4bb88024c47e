# A state that the shop has acknowledged is not sent again, and the shop is not asked.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}}]}}}
> POST /admin-api  {"operationName":"Note","*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1007","*":"*"}
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderProcessing","dateModified":"2026-11-20T11:00:00Z"}
