# JSON without a list of orders is not taken for an answer.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 "5"
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 "5"
stderr ecx-fetch-orders: shop: orders: /V1/orders: the answer has no total_count
exit 75
