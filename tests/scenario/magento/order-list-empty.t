# Without changes the cursor stays where it was set to begin.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":null,"search_criteria":{},"total_count":0}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:00:00Z","*":"*"}
