# The day of an order is that of the shop's own clock, or of the zone that a key names.
# The members are from the contract.
conf [east] driver = woocommerce
conf [east] url = {{url}}
conf [east] user = ck_apple
conf [east] password = cs_pear
conf [east] decimals = 2
conf [east] timezone = +09:00
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.orderDate, .orderDay, .payment[0].paidDate]'
> GET /wp-json/wc/v3/orders?*
< 200 @late-evening.json
<: X-WP-TotalPages: 1
stdout ["2026-11-20T17:30:00Z","2026-11-20","2026-11-20"]
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z east | jq -c 'select(.type == "Order") | [.orderDate, .orderDay, .payment[0].paidDate]'
> GET /wp-json/wc/v3/orders?*
< 200 @late-evening.json
<: X-WP-TotalPages: 1
stdout ["2026-11-20T17:30:00Z","2026-11-21","2026-11-21"]
