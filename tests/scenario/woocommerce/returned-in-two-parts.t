# Pieces that come back one after the other are two credit notes, and the last has the odd cent.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures returned-in-two-parts
> GET /wp-json/wc/v3/orders?*
< 200  @returned-in-two-parts-1.json
<: X-WP-TotalPages: 1
stdout returned-in-two-parts: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes returned-in-two-parts
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @returned-in-two-parts-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @returned-in-two-parts-3.json
<: X-WP-TotalPages: 1
stdout returned-in-two-parts: as booked
