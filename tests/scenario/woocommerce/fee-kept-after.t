# What the shop keeps of a refund lowers the credit note.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures fee-kept-after
> GET /wp-json/wc/v3/orders?*
< 200  @fee-kept-after-1.json
<: X-WP-TotalPages: 1
stdout fee-kept-after: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes fee-kept-after
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @fee-kept-after-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @fee-kept-after-3.json
<: X-WP-TotalPages: 1
stdout fee-kept-after: as booked
