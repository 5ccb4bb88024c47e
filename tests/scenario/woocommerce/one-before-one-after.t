# A refund before the order was completed is off it, the one after is a credit note.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures one-before-one-after
> GET /wp-json/wc/v3/orders?*
< 200  @one-before-one-after-1.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @one-before-one-after-2.json
<: X-WP-TotalPages: 1
stdout one-before-one-after: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes one-before-one-after
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @one-before-one-after-3.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @one-before-one-after-4.json
<: X-WP-TotalPages: 1
stdout one-before-one-after: as booked
