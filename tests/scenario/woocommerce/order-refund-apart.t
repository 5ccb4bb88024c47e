# An amount given back alone has the tax of the goods, not that of a tip or a gift card.
# A refund of WooCommerce's source; the member of a gift card is that of its plugin.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.allowanceCharge[] | [.allowanceChargeReasonCode, .amount, .taxSubtotal[0].taxAmount]]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"80.30",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"30.00","total":"30.00",
	"total_tax":"6.30","taxes":[{"id":1,"total":"6.30"}],"sku":"MUG"},
	{"id":20,"product_id":21,"quantity":1,"subtotal":"25.00","total":"25.00","sku":"CARD",
	"meta_data":[{"id":1,"key":"wc_gc_giftcard_amount","value":"25"}]}],
	"fee_lines":[{"id":30,"name":"tip","total":"19.00"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","rate_percent":21}],
	"refunds":[{"id":9,"total":"-12.10"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":9,"amount":"12.10","line_items":[]}]
<: X-WP-TotalPages: 1
stdout [["tip","19.00",null],["refund","10.00","2.10"]]
