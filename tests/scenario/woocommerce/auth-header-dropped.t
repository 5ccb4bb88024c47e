# A server that drops the header is reported, with what helps.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 401 {"code":"woocommerce_rest_authentication_error",
	"message":"Consumer key is missing.","data":{"status":401}}
stderr ecx-fetch-orders: shop: orders: GET /wp-json/wc/v3/orders: the key did not arrive: set sign_on = query (HTTP 401)
exit 77
