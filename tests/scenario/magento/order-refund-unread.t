# The credit memos are not granted: the order's own figures are used, and that is said once.
# The answer to what is not granted is from the notes. Each order had two, one came back.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014",{{two_mugs_one_back}}},
	{"entity_id":15,"increment_id":"1015",{{two_mugs_one_back}}}],"total_count":2}
> GET /rest/all/V1/creditmemos?*
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Sales::sales_creditmemo"}}
stdout @one-back.json
stdout @one-back.json
stdout {"type":"Checkpoint","*":"*"}
stderr *order 1014: the credit memos are left out, and the order's own figures are used:*
# One that the server dies of is the order's own trouble.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014",{{two_mugs_one_back}}},
	{"entity_id":15,"increment_id":"1015",{{two_mugs_one_back}}}],"total_count":2}
>* GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 500 {"message":"Internal Error. Details are available in the Magento log file."}
>* GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":70,"state":2,"base_grand_total":12.1,"items":[
	{"order_item_id":40,"qty":1,"base_row_total":10,"base_tax_amount":2.1}]}],"total_count":1}
stdout @one-back.json
stdout @one-back.json
stdout {"type":"Checkpoint","*":"*"}
stderr *order 1014: the credit memos are left out, and the order's own figures are used:*
