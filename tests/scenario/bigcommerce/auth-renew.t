# A token that was revoked ends the run, and the next one uses the new token of the file.
conf token_file = {{tmp}}/secret
$ umask 077; echo apple >secret
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
>: X-Auth-Token: apple
< 401  {"status":401,"title":"Unauthorized"}
stderr ...
exit 77
$ umask 077; echo plum >secret
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
>: X-Auth-Token: plum
< 204
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
