# Without changes the cursor stays.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  []
stdout {"type":"Checkpoint","kind":"change","flow":"erp","cursor":"2026-11-20T10:00:00Z","*":"*"}
