# Keys go as parameters where the server drops the header.
# No message shows them.
conf sign_on = query
conf consumer_key = ck_apple
conf consumer_secret = cs_pear
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=*&per_page=100&page=1
	&consumer_key=ck_apple&consumer_secret=cs_pear&*
>: Authorization:
< 401 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot list resources.","data":{"status":401}}
stderr ecx-fetch-orders: shop: orders: GET /wp-json/wc/v3/orders: woocommerce_rest_cannot_view: Sorry, you cannot list resources. (check the key and its user, and that permalinks are not plain) (HTTP 401)
exit 77
