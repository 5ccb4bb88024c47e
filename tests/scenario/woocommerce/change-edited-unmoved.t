# Lines that are saved alone do not move the time of the order: the next look finds them (woocommerce#28969).
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
< 200  [{{{ordered}},"date_modified_gmt":"2026-11-20T09:20:00","status":"processing",{{mugs_and_cap}}}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stdout {"type":"OrderChange","ref":"NL-1","*":"*"}
