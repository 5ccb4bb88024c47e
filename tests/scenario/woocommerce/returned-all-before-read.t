# What came back in full after it was completed is an order and a credit note.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures returned-all-before-read
> GET /wp-json/wc/v3/orders?*
< 200  @returned-all-before-read-1.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @returned-all-before-read-2.json
<: X-WP-TotalPages: 1
stdout returned-all-before-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes returned-all-before-read
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @returned-all-before-read-1.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @returned-all-before-read-2.json
<: X-WP-TotalPages: 1
stdout returned-all-before-read: as booked
