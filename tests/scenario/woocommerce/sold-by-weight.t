# A quantity may be a fraction.
# A plugin lets fractions be ordered; the amounts are calculated as WooCommerce does.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures sold-by-weight
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"22.820000",{{by_ideal}},"transaction_id":"T32i","line_items":[{"id":10,
	"name":"Cheese","product_id":11,"variation_id":0,"quantity":1.275,
	"subtotal":"20.938073","subtotal_tax":"1.880000","total":"20.938073",
	"total_tax":"1.880000","taxes":[{"id":1,"total":"1.884427","subtotal":"1.884427"}],
	"sku":"CHEESE"}],"tax_lines":[{"rate_id":1,"rate_code":"NL-9","compound":false,
	"rate_percent":9}]}]
<: X-WP-TotalPages: 1
stdout sold-by-weight: as booked
