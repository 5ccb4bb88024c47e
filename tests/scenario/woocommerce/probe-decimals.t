# A key that may not read the settings is said by the probe, for amounts depend on them.
# The words of the refusal are from WooCommerce's source.
conf [plain] driver = woocommerce
conf [plain] url = {{url}}
conf [plain] user = ck_apple
conf [plain] password = cs_pear
$ ecx-probe -q plain
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 [{"id":1}]
> GET /wp-json/wc/v3/settings/general/woocommerce_price_num_decimals
< 403 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot view this resource.","data":{"status":403}}
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> GET /wp-json/wc/v3/orders?*
< 200 []
> GET /wp-json/wc/v3/customers?*
< 200 []
stdout ...
stderr ecx-probe: plain: the key may not read the shop's settings, so that amounts have the decimals of their currency: set decimals where the shop has others
