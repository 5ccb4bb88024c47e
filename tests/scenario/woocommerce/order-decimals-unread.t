# A shop that dies of the question for its decimals is asked again in the next run.
# No order is read with decimals that may be wrong.
conf [plain] driver = woocommerce
conf [plain] url = {{url}}
conf [plain] user = ck_apple
conf [plain] password = cs_pear
conf [plain] retries = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z plain
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"HUF","total":"500.000000",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"500.000000",
	"total":"500.000000","sku":"A"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/settings/general/woocommerce_price_num_decimals
< 500 {"code":"internal_server_error","message":"Critical error"}
stderr ecx-fetch-orders: plain: *Critical error*
exit 75
