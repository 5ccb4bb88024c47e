# An amount that no shop has is refused and does not end the run.
# The answer is supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR",{{by_ideal}},
	"total":"99999999999999999999999999999999999","line_items":[{"id":10,"product_id":11,
	"quantity":1,"subtotal":"99999999999999999999999999999999999",
	"total":"99999999999999999999999999999999999","sku":"MUG"}]}]
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","reason":"an amount of the order is not a number","*":"*"}
stderr ecx-fetch-orders: shop: order NL-1: an amount of the order is not a number
stdout {"type":"Checkpoint","*":"*"}
exit 1
