# An order that cannot be read when it is looked at is said, and not asked for again on that day.
# The members are from the contract, the answers are supposed.
conf retries = 0
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
> GET /wp-json/wc/v3/orders?include=1&dp=6&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stdout {"type":"Rejection","kind":"change","code":"unreadable","id":"1","*":"*"}
stderr ecx-fetch-changes: shop: order 1: this record could not be read: *Critical error (HTTP 500)
exit 1
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  []
stdout {"type":"Checkpoint","kind":"change","*":"*"}
