# An order that was deleted for good is said once.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  []
> GET /wp-json/wc/v3/orders?include=1&dp=6&per_page=100&page=1
< 200  []
> GET /wp-json/wc/v3/orders?include=1&dp=6&status=trash&per_page=100&page=1
< 200  []
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-fetch-changes: shop: order NL-1, id '1', is not in the store any more: cancel it in erp, unless it was shipped
exit 1
ECX_NOW=2026-11-24T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  []
stdout {"type":"Checkpoint","kind":"change","*":"*"}
