# One order that the store refuses a comment for, and one that it dies of, keep no other from it.
# The members are those of the contract; a comment is answered with true, as recorded.
conf retries = 0
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> GET /rest/all/V1/orders/1
< 200  {"entity_id":1,"increment_id":"1001",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/1/comments
	{"statusHistory":{"comment":"ERP: number SO-1, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":1,"status":"picking"}}
< 400  {"message":"Unable to add comment: \"picking\" is no status of the order."}
> GET /rest/all/V1/orders/2
< 200  {"entity_id":2,"increment_id":"1002",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/2/comments
	{"statusHistory":{"comment":"ERP: number SO-2, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":2,"status":"picking"}}
< 500  {"message":"Internal Error. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200  []
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=1003
< 200  {"items":[{"entity_id":3,"increment_id":"1003",{{picked}},"status_histories":[]}],"total_count":1}
> POST /rest/all/V1/orders/3/comments
	{"statusHistory":{"comment":"ERP: number SO-3, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":3,"status":"picking"}}
< 200  true
stdout {"type":"Rejection","code":"rejected","ref":"NL-1001","*":"*"}
stdout {"type":"Receipt","ref":"NL-1003","kind":"state","system":"shop","*":"*"}
stderr ecx-state-push: shop: state NL-1002: *; the next pull sends it again
stderr ecx-state-push: shop: state NL-1001: Unable to add comment: *
exit 1
