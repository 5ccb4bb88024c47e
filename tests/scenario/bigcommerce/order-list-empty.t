# Without changes the cursor stays where it was set to begin: an empty list is a 204 without a body.
# That version 2 answers so is from memory.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 204
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
