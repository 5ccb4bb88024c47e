# A line that is refunded before the order is completed is a cancellation of the line.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures line-cancelled-after-read
> GET /wp-json/wc/v3/orders?*
< 200  @line-cancelled-after-read-1.json
<: X-WP-TotalPages: 1
stdout line-cancelled-after-read: as booked
$ made <order
ECX_NOW=2026-11-21T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes line-cancelled-after-read
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @line-cancelled-after-read-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @line-cancelled-after-read-3.json
<: X-WP-TotalPages: 1
stdout line-cancelled-after-read: as booked
