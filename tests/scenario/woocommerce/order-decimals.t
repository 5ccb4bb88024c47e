# A shop is asked once how many decimals its prices have.
# The setting is from the contract. Net and tax are those of whole forints.
conf [forint] driver = woocommerce
conf [forint] url = {{url}}
conf [forint] user = ck_apple
conf [forint] password = cs_pear
conf [forint] prefix = HU
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z forint | jq -c 'select(.type == "Order") | [.id, .taxTotal.taxAmount, .anticipatedMonetaryTotal.taxInclusiveAmount]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"HUF","total":"1078.000000",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"999.000000",
	"total":"849.150000","total_tax":"229.000000","taxes":[{"id":1,"total":"229.270500"}],
	"sku":"A"}],"tax_lines":[{"rate_id":1,"rate_code":"HU","rate_percent":27}]},
	{"id":2,"number":"2","date_created_gmt":"2026-11-20T09:15:00",
	"date_modified_gmt":"2026-11-20T09:21:00","status":"processing","currency":"HUF",
	"total":"500.000000",{{by_ideal}},"line_items":[{"id":20,"product_id":11,"quantity":1,
	"subtotal":"500.000000","total":"500.000000","sku":"A"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/settings/general/woocommerce_price_num_decimals
< 200 {"id":"woocommerce_price_num_decimals","value":"0"}
stdout ["1","229","1078"]
stdout ["2","0","500"]
