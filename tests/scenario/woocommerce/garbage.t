# A PHP warning before the JSON, or a page, is not an answer.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 <b>Warning</b>: Undefined variable in wp-content/x.php [{"id":1}]
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 <b>Warning</b>: Undefined variable in wp-content/x.php [{"id":1}]
stderr ecx-fetch-orders: shop: orders: *the answer is no JSON*
exit 75
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 {"id":1}
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 {"id":1}
stderr ecx-fetch-orders: shop: orders: the answer is not a list
exit 75
