# An amount that is given back before the order is completed is a change of the order.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures amount-after-read
> GET /wp-json/wc/v3/orders?*
< 200  @amount-after-read-1.json
<: X-WP-TotalPages: 1
stdout amount-after-read: as booked
$ made <order
ECX_NOW=2026-11-21T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes amount-after-read
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @amount-after-read-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @amount-after-read-3.json
<: X-WP-TotalPages: 1
stdout amount-after-read: as booked
