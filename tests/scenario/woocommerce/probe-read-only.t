# A key that may only read is said by the probe, before stock has to be set.
# The words of the refusal are from WooCommerce's source.
$ ecx-probe -q shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 [{"id":1}]
> POST /wp-json/wc/v3/orders/batch  {}
< 401 {"code":"woocommerce_rest_authentication_error",
	"message":"The API key provided does not have write permissions.",
	"data":{"status":401}}
> GET /wp-json/wc/v3/orders?*
< 200 []
> GET /wp-json/wc/v3/customers?*
< 200 []
stdout ...
stderr ecx-probe: shop: the key may not write, so that stock, prices, shipments and states cannot be set: *(give the key the permission Read/Write) (HTTP 401)
