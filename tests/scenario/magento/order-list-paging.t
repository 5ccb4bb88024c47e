# The next page begins at the time at which the last one ended.
# What has that time and was sent is left out. A page full of one time is
# followed by the rest of that second, by the ids behind the last one, and then
# by what is behind the second. Behind the last page the store would repeat it,
# so it is not asked. The answers are as in Magento's documentation.
conf page_size = 2
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
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
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Order","orderNumber":"1002","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"Order","orderNumber":"1003","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:02:00Z","*":"*"}
stdout {"type":"Order","orderNumber":"1004","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:03:00Z","*":"*"}
