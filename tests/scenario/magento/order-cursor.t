# The next run begins at the end of the last one, less the overlap.
# What was sent is left out, and an empty page does not set the cursor back.
conf overlap = 10m
$ mkdir erp; printf '%s\n' '{"type":"Checkpoint","v":1,"source":"shop","kind":"order",\
	"flow":"erp","cursor":"2026-11-20T11:30:00Z"}' | ecx-push-erp erp \
	>/dev/null
$ ecx-fetch-orders shop
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:20:00
< 200 {"items":[],"total_count":0}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:30:00Z","*":"*"}
