# Pieces of a refund that may be of two lines are not guessed.
# An old shop does not say of which line a refund is; the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"15.00",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":2,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"},{"id":20,"product_id":11,"quantity":1,"subtotal":"5.00","total":"5.00",
	"sku":"MUG"}],"refunds":[{"id":9,"total":"-5.00"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":9,"amount":"5.00","line_items":[{"id":99,"name":"Mug","product_id":11,
	"quantity":-1,"total":"-5.00","total_tax":"0.00"}]}]
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","ref":"NL-1","reason":"a refund has 1 pieces of \"Mug\", *",
	"*":"*"}
stderr ecx-fetch-orders: shop: order NL-1: a refund has 1 pieces of "Mug", *
stdout {"type":"Checkpoint","*":"*"}
exit 1
