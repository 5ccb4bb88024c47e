# A shop that keeps failing ends the run, and the checkpoint stays.
conf retries = 1
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 503 <html>Maintenance</html>
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 503 <html>Maintenance</html>
stderr ecx-fetch-orders: shop: orders: GET /wp-json/wc/v3/orders: no reason given (HTTP 503)
exit 75
