# An integration that may not comment on orders ends the run.
# The members are those of the contract; a comment is answered with true, as recorded.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
> GET /rest/all/V1/orders/1
< 200  {"entity_id":1,"increment_id":"1001",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/1/comments
	{"statusHistory":{"comment":"ERP: number SO-1, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":1,"status":"picking"}}
< 401  {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Sales::comment"}}
stderr ecx-state-push: shop: states: POST /V1/orders/1/comments: The consumer isn't authorized to access Magento_Sales::comment. *
exit 77
