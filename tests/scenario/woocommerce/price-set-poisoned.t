# A price that the shop dies of does not keep the others from being set.
# The request is sent in halves. The answers are supposed.
conf retries = 0
conf currency = EUR
conf prices_include_tax = no
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"C","sku":"C","price":"5","priceCurrency":"EUR"}
> GET /wp-json/wc/v3/products?sku=A,B,C&*
< 200 [{"id":1,"parent_id":0,"type":"simple","sku":"A"},
	{"id":2,"parent_id":0,"type":"simple","sku":"B"},
	{"id":3,"parent_id":0,"type":"simple","sku":"C"}]
> POST /wp-json/wc/v3/products/batch
	{"update":[{"id":1,"*":"*"},{"id":2,"*":"*"},{"id":3,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":1,"*":"*"}]}
< 200 {"update":[{"id":1,"regular_price":"5.00"}]}
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":2,"*":"*"},{"id":3,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":2,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":3,"*":"*"}]}
< 200 {"update":[{"id":3,"regular_price":"5.00"}]}
stdout {"type":"Receipt","ref":"A/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"C/EUR//","*":"*"}
stderr ecx-price-push: shop: price B: *Critical error (HTTP 500); the next pull sends it again
exit 75
