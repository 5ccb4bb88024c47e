# The number of an order and its state in the ERP are a comment on it, later also its invoice.
# The members are those of the contract; a comment is answered with true, as recorded.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> GET /rest/all/V1/orders/1
< 200  {"entity_id":1,"increment_id":"1001",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/1/comments
	{"statusHistory":{"comment":"ERP: number SO-1, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":1,"status":"picking"}}
< 200  true
stdout {"type":"Receipt","ref":"NL-1001","kind":"state","system":"shop","*":"*"}
$ ecx-state-push shop
stdin {"state":"OrderDelivered",{{so_1}},
	"invoice":[{"number":"RE-7","date":"2026-11-20"},{"number":"RE-8"}]}
> GET /rest/all/V1/orders/1
< 200  {"entity_id":1,"increment_id":"1001",{{picked}},"status_histories":[{"entity_id":9,
	"comment":"ERP: number SO-1, state OrderProcessing","status":"picking"}]}
> POST /rest/all/V1/orders/1/comments
	{"statusHistory":{"comment":"ERP: number SO-1, state OrderDelivered, invoice RE-7, RE-8, \
	invoice_date 2026-11-20",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":1,"status":"picking"}}
< 200  true
stdout {"type":"Receipt","ref":"NL-1001","kind":"state","system":"shop","*":"*"}
