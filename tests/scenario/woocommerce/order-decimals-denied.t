# Where the key may not read the settings, amounts have the decimals of the currency.
# The shop is asked once. The answer is that of the source.
conf [plain] driver = woocommerce
conf [plain] url = {{url}}
conf [plain] user = ck_apple
conf [plain] password = cs_pear
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z plain | jq -c 'select(.type == "Order") | [.id, .anticipatedMonetaryTotal.taxInclusiveAmount]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"JPY","total":"500.000000",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"500.000000",
	"total":"500.000000","sku":"A"}]},
	{"id":2,"number":"2","date_created_gmt":"2026-11-20T09:15:00",
	"date_modified_gmt":"2026-11-20T09:21:00","status":"processing","currency":"EUR",
	"total":"5.000000",{{by_ideal}},"line_items":[{"id":20,"product_id":11,"quantity":1,
	"subtotal":"5.000000","total":"5.000000","sku":"A"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/settings/general/woocommerce_price_num_decimals
< 403 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot view this resource.","data":{"status":403}}
stdout ["1","500"]
stdout ["2","5.00"]
