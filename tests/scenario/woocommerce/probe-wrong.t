# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong key, a missing permission, another path, and a log-in page.
$ ecx-probe shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 401 {"code":"woocommerce_rest_authentication_error",
	"message":"Consumer secret is invalid.","data":{"status":401}}
stderr ecx-probe: shop: GET /wp-json/wc/v3/orders: woocommerce_rest_authentication_error: Consumer secret is invalid. (HTTP 401)
exit 77
$ ecx-probe shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 403 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot list resources.","data":{"status":403}}
stderr ecx-probe: shop: GET /wp-json/wc/v3/orders: woocommerce_rest_cannot_view: Sorry, you cannot list resources. (check the key, its permission and that of its user) (HTTP 403)
exit 77
$ ecx-probe shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 404 {"code":"rest_no_route",
	"message":"No route was found matching the URL and request method.",
	"data":{"status":404}}
stderr ecx-probe: shop: GET /wp-json/wc/v3/orders: the shop has no such route: check that WooCommerce and the plugin that tracking names are installed, and that permalinks are not plain (HTTP 404)
exit 78
$ ecx-probe shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 404 <html><title>Page not found</title></html>
stderr ecx-probe: shop: GET /wp-json/wc/v3/orders: url is not that of WooCommerce's API: correct it, and check that permalinks are not plain (HTTP 404)
exit 78
$ ecx-probe shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 <html><title>Log In &lsaquo; Shop</title></html>
stderr ecx-probe: shop: GET /wp-json/wc/v3/orders: the answer is no JSON but a page 'Log In &lsaquo; Shop': is url the API's, and is there a log-on page in front of it? (HTTP 200)
exit 75
