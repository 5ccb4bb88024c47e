# A line whose product was deleted is refused by its name.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures deleted-product-no-sku
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"17.900000",{{by_ideal}},"transaction_id":"T97i","line_items":[{"id":10,
	"name":"Old mug","product_id":0,"variation_id":0,"quantity":2,"subtotal":"14.793388",
	"subtotal_tax":"3.110000","total":"14.793388","total_tax":"3.110000","taxes":[{"id":1,
	"total":"3.106612","subtotal":"3.106612"}],"sku":null}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stderr ecx-fetch-orders: shop: order NL-1: line 1, "Old mug": no SKU
stdout deleted-product-no-sku: as booked
