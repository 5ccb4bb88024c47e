# The next page begins with the last second of the one before; so does that of the trash with the next row.
# The members are from the contract, the answers are supposed.
conf page = 2
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @three-mugs.json
<: X-WP-TotalPages: 1
$ made <order
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59&dates_are_gmt=true&orderby=id
	&order=asc&status=trash&dp=6&per_page=2&page=1
< 200  [{"id":1,"number":"1","status":"trash","date_modified_gmt":"2026-11-20T11:00:00",{{one_mug}}},
	{"id":8,"number":"8","status":"trash","date_modified_gmt":"2026-11-20T11:00:00",{{one_mug}}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59&dates_are_gmt=true&orderby=id
	&order=asc&status=trash&dp=6&per_page=2&page=2
< 200  [{"id":9,"number":"9","status":"trash","date_modified_gmt":"2026-11-20T11:00:00",{{one_mug}}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59&dates_are_gmt=true&orderby=id
	&order=asc&status=trash&dp=6&_fields=id&per_page=100&page=1
< 200  [{"id":1},{"id":8},{"id":9}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59&dates_are_gmt=true
	&orderby=modified&order=asc&status=any&dp=6&per_page=2&page=1
< 200  [{"id":7,"number":"7","status":"processing","date_modified_gmt":"2026-11-20T10:01:00",{{one_mug}}},
	{"id":2,"number":"2","status":"cancelled","date_modified_gmt":"2026-11-20T10:02:00",{{one_mug}}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59&dates_are_gmt=true
	&orderby=modified&order=asc&status=any&dp=6&per_page=2&page=1
< 200  [{"id":2,"number":"2","status":"cancelled","date_modified_gmt":"2026-11-20T10:02:00",{{one_mug}}},
	{"id":3,"number":"3","status":"cancelled","date_modified_gmt":"2026-11-20T10:03:00",{{one_mug}}}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
stdout {"type":"OrderCancellation","ref":"NL-1","*":"*"}
stdout {"type":"OrderCancellation","ref":"NL-2","*":"*"}
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"OrderCancellation","ref":"NL-3","*":"*"}
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T10:03:00Z","*":"*"}
