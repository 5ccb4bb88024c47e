# A key sent by http is not taken: the message says so, not the key alone.
# The answer is from WooCommerce's source.
conf retries = 0
$ ecx-fetch-orders --id 1 shop
> GET /wp-json/wc/v3/orders?*
< 401 {"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list
	resources.","data":{"status":401}}
stderr ecx-fetch-orders: shop: orders: *(by http no key is taken: set url to https, or sign_on = oauth1; else *permalinks are not plain) (HTTP 401)
exit 77
