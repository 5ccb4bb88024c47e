# The order history is read by the ids of its orders, each of them once.
# The answers are from the contract.
conf order_history = yes
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /rest/all/V1/customers/search?*
< 200 {"items":[{"id":5,"email":"a@example.org","updated_at":"2026-11-20 11:00:00",
	"addresses":[]}],"total_count":1}
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=customer_id
	&*&searchCriteria[filterGroups][2][filters][0][field]=entity_id
	&searchCriteria[filterGroups][2][filters][0][conditionType]=gt
	&searchCriteria[filterGroups][2][filters][0][value]=0
	&searchCriteria[sortOrders][0][field]=entity_id&*
< 200 {"items":[{"entity_id":2,"created_at":"2026-11-03 08:00:00",
	"base_grand_total":10,"base_currency_code":"EUR"}],"total_count":3}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][2][filters][0][value]=2&*
< 200 {"items":[{"entity_id":6,"created_at":"2026-11-01 08:00:00",
	"base_grand_total":5,"base_currency_code":"EUR"},
	{"entity_id":8,"created_at":"2026-11-02 08:00:00",
	"base_grand_total":1,"base_currency_code":"EUR"}],"total_count":2}
stdout {"type":"Customer","id":"5","orderHistory":{"count":"3","total":"16",
	"priceCurrency":"EUR","first":"2026-11-01T08:00:00Z",
	"last":"2026-11-03T08:00:00Z"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
