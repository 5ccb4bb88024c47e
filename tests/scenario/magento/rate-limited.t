# After 429 with Retry-After the run waits.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 429 {"message":"Too Many Requests","trace":null}
<: Retry-After: 0
> GET /rest/all/V1/orders?*
< 200 {"items":[],"total_count":0}
stdout {"type":"Checkpoint","*":"*"}
