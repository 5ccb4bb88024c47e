# A price is whole where the shop tells its net amount exactly and its tax rounded.
# Amounts of a shop in koruna without decimals, by WooCommerce's arithmetic.
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | .orderedItem[0] | [.price, .lineExtensionAmount]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"CZK","prices_include_tax":true,
	"total":"249.000000",{{by_ideal}},"line_items":[{"id":10,"product_id":11,"quantity":1,
	"subtotal":"205.785124","subtotal_tax":"43.000000","total":"205.785124",
	"total_tax":"43.000000","taxes":[{"id":1,"total":"43","subtotal":"43"}],"sku":"A"}],
	"tax_lines":[{"rate_id":1,"rate_code":"CZ-21","rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout ["249","206"]
