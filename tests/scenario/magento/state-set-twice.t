# What the store was told is not sent again.
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
stdin {"state":"OrderProcessing",{{so_1}},"dateModified":"2026-11-20T11:00:00Z"}
