# Changes are read page by page: each begins at the time at which the last one ended.
# The answers are as in Magento's documentation, the same as those of order-list-paging.
conf page_size = 2
$ made
stdin {"id":"1","ref":"NL-1001","orderNumber":"1001",{{mugs_made}}}
stdin {"id":"2","ref":"NL-1002","orderNumber":"1002",{{mugs_made}}}
stdin {"id":"3","ref":"NL-1003","orderNumber":"1003",{{mugs_made}}}
stdin {"id":"4","ref":"NL-1004","orderNumber":"1004",{{mugs_made}}}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&searchCriteria[pageSize]=2&searchCriteria[currentPage]=1
< 200  @orders-1-2.json
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:02:00
	&searchCriteria[pageSize]=2&searchCriteria[currentPage]=1
< 200  @orders-2-3.json
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=updated_at
	&searchCriteria[filterGroups][0][filters][0][conditionType]=eq
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:02:00
	&searchCriteria[filterGroups][1][filters][0][field]=entity_id
	&searchCriteria[filterGroups][1][filters][0][conditionType]=gt
	&searchCriteria[filterGroups][1][filters][0][value]=3&*
	&searchCriteria[pageSize]=2&searchCriteria[currentPage]=1
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][conditionType]=gteq
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:02:01
	&searchCriteria[pageSize]=2&searchCriteria[currentPage]=1
< 200  @orders-4.json
stdout {"type":"OrderChange","identifier":"NL-1001-E1","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-1002-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-1003-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-1004-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:03:00Z","*":"*"}
