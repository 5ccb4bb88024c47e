# A firewall in front of the shop is not taken for a wrong key.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 403 <html>Blocked</html>
stderr ecx-fetch-orders: shop: orders: GET /wp-json/wc/v3/orders: refused by a server or firewall in front of WooCommerce (HTTP 403)
exit 77
