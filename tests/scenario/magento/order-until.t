# Orders may be asked for between two times: two groups that both hold.
$ ecx-fetch-orders --since 2026-11-19 --until 2026-11-20 --limit 5 shop
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-19 00:00:00
	&searchCriteria[filterGroups][1][filters][0][field]=updated_at
	&searchCriteria[filterGroups][1][filters][0][conditionType]=lteq
	&searchCriteria[filterGroups][1][filters][0][value]=2026-11-20 00:00:00
	&searchCriteria[pageSize]=5
< 200 {"items":[],"total_count":0}
