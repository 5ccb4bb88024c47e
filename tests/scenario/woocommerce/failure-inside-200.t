# Failures inside of a 200 are none of its successes.
# A row with a member error is as in WooCommerce's source; a notice of PHP before
# the JSON and a page of HTML are supposed.
# It is deferred: the words name no value of it, and nothing was created since.
conf retries = 0
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"2"}
> GET /wp-json/wc/v3/products?sku=A,B
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":1,"parent_id":0,"type":"simple","sku":"A"},
	{"id":2,"parent_id":0,"type":"simple","sku":"B"}]
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":1,"*":"*"},{"id":2,"*":"*"}]}
< 200 {"update":[{"id":1,"error":{"code":"woocommerce_rest_product_invalid_id",
	"message":"Invalid ID.","data":{"status":400}}},{"id":2,"stock_quantity":2}]}
stdout {"type":"Rejection","kind":"stock","reason":"*Invalid ID.","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"B@","*":"*"}
stderr ecx-stock-push: shop: stock A: woocommerce_rest_product_invalid_id: Invalid ID.
exit 1
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"4"}
> GET /wp-json/wc/v3/products?sku=A
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":1,"parent_id":0,"type":"simple","sku":"A"}]
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":1,"*":"*"}]}
< 200 <b>Notice</b>: Undefined index in plugin.php on line 3 {"update":[{"id":1,"stock_quantity":4}]}
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
stderr ecx-stock-push: shop: stock A: *the answer is no JSON*
exit 75
$ ecx-fetch-orders --id 1 shop
> GET /wp-json/wc/v3/orders?include=1&dp=6&per_page=100&page=1
< 200 <html><title>Log in</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"1\"}","*":"*"}
stderr ecx-fetch-orders: shop: order 1: this record could not be read: *
exit 1
