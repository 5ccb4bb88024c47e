# The order is of December, its credit note of January.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
ECX_NOW=2026-12-30T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures refund-in-next-year
> GET /wp-json/wc/v3/orders?*
< 200  @refund-in-next-year-1.json
<: X-WP-TotalPages: 1
stdout refund-in-next-year: as booked
$ made <order
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes refund-in-next-year
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @refund-in-next-year-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @refund-in-next-year-3.json
<: X-WP-TotalPages: 1
stdout refund-in-next-year: as booked
