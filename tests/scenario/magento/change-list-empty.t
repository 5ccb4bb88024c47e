# Without changes of orders the cursor stays where it was set to begin.
# The answer is as the source has it.
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":null,"search_criteria":{},"total_count":0}
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T11:00:00Z","*":"*"}
