# What came back after the order was completed stays in it, and is a credit note.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures returned-line-before-read
> GET /wp-json/wc/v3/orders?*
< 200  @returned-line-before-read-1.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @returned-line-before-read-2.json
<: X-WP-TotalPages: 1
stdout returned-line-before-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes returned-line-before-read
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @returned-line-before-read-1.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @returned-line-before-read-2.json
<: X-WP-TotalPages: 1
stdout returned-line-before-read: as booked
