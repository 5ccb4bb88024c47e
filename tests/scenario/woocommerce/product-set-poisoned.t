# A product that the shop dies of does not keep the others from being set.
# The request is sent in halves. The answers are supposed.
conf retries = 0
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New C"}
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
< 200 {"update":[{"id":1}]}
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":2,"*":"*"},{"id":3,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":2,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":3,"*":"*"}]}
< 200 {"update":[{"id":3}]}
stdout {"type":"Receipt","ref":"A","*":"*"}
stdout {"type":"Receipt","ref":"C","*":"*"}
stderr ecx-product-push: shop: product B: *Critical error (HTTP 500); the next pull sends it again
exit 75
