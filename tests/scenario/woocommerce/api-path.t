# A shop without pretty permalinks has its API in a parameter.
# WooCommerce looks for keys only where wp-json/wc/ stands in the address.
conf api_path = /?rest_route=
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /?ecx=wp-json/wc/&rest_route=/wc/v3/orders&modified_after=*&page=1&*
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
