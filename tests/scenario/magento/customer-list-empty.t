# Without changes no customers are sent.
$ ecx-fetch-customers --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/customers/search?*
< 200 {"items":[],"total_count":0}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:00:00Z","*":"*"}
