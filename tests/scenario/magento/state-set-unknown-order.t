# An order that the store does not have is refused alone.
# The members are those of the contract; a comment is answered with true, as recorded.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> GET /rest/all/V1/orders/1
< 404  {"message":"The entity that was requested doesn't exist. Verify the entity and try again."}
> GET /rest/all/V1/orders/2
< 200  {"entity_id":2,"increment_id":"1002",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/2/comments
	{"statusHistory":{"comment":"ERP: number SO-2, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":2,"status":"picking"}}
< 200  true
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=1003
< 200  {"items":[],"total_count":0}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1001","*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","kind":"state","system":"shop","*":"*"}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1003","*":"*"}
stderr ecx-state-push: shop: state NL-1001: the store has no order '1001': it was deleted there, or *
stderr ecx-state-push: shop: state NL-1003: the store has no order '1003': *
exit 1
