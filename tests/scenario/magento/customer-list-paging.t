# Customers come in pages, without their order history.
conf page_size = 1
conf order_history = no
$ ecx-fetch-customers --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/customers/search?*&searchCriteria[currentPage]=1
< 200 {"items":[{"id":5,"updated_at":"2026-11-20 11:00:00",
	"email":"a@example.org"}],"total_count":2}
> GET /rest/all/V1/customers/search?*[conditionType]=eq&*[conditionType]=gt
	&searchCriteria[filterGroups][1][filters][0][value]=5&*
	&searchCriteria[currentPage]=1
< 200 {"items":[{"id":6,"updated_at":"2026-11-20 11:00:00",
	"email":"b@example.org"}],"total_count":1}
> GET /rest/all/V1/customers/search?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:01
	&*&searchCriteria[currentPage]=1
< 200 {"items":[],"total_count":0}
stdout {"type":"Customer","identifier":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Customer","identifier":"6","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
