# A plugin's number that cannot be a reference is replaced by the id, if a key says so.
# The number is supposed.
conf order_number = id
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | ecx-map erp | jq -c 'select(.type == "Order") | [.ref, .orderNumber, .id]'
> GET /wp-json/wc/v3/orders?*
< 200 @odd-number.json
<: X-WP-TotalPages: 1
stdout ["NL-7","7","7"]
