# One gift card is sold, another one pays.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures gift-card-sold-and-used
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"17.610000",{{by_ideal}},"transaction_id":"T38i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Gift card",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.000000",
	"subtotal_tax":"0.000000","total":"10.000000","total_tax":"0.000000","taxes":[],
	"sku":"GIFT-CARD","meta_data":[{"id":1,"key":"wc_gc_giftcard_amount",
	"value":"10.00"}]}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}],"gift_cards":[{"id":1,"code":"T38g","amount":12.34}]}]
<: X-WP-TotalPages: 1
stdout gift-card-sold-and-used: as booked
