# A key that may only read does not set states: nothing is lost, and the next run sends them.
# The words are WooCommerce's, the answers are supposed.
$ ecx-state-push shop
stdin {{{so_1}}}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"}]}
< 401 {"code":"woocommerce_rest_authentication_error",
	"message":"The API key provided does not have write permissions.","data":{"status":401}}
stderr ecx-state-push: shop: states: *(give the key the permission Read/Write) (HTTP 401)
exit 77
