# An address that is no shop is reported with what to look at.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 404 {"code":"rest_no_route",
	"message":"No route was found matching the URL and request method.",
	"data":{"status":404}}
stderr ecx-fetch-orders: shop: orders: GET /wp-json/wc/v3/orders: the shop has no such route: check that WooCommerce and the plugin that tracking names are installed, and that permalinks are not plain (HTTP 404)
exit 78
