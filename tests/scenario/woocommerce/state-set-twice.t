# A state that the shop has acknowledged is not sent again, and the shop is not asked.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"meta_data":["*","*"]}]}
< 200 {"update":[{"id":1}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing","dateModified":"2026-11-20T11:00:00Z"}
