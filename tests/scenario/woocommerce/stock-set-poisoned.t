# A SKU that the shop dies of does not keep the others from being set.
# It may die when it searches for the product, or when it sets it: the requests
# are sent in halves. The answers are supposed.
# It is deferred: the words name no value of it, and nothing was created since.
conf retries = 0
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"3"}
> GET /wp-json/wc/v3/products?sku=A,B,C
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> GET /wp-json/wc/v3/products?sku=A
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":1,"parent_id":0,"type":"simple","sku":"A"}]
> GET /wp-json/wc/v3/products?sku=B,C
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/products?sku=B
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/products?sku=C
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":3,"parent_id":0,"type":"simple","sku":"C"}]
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":1,"*":"*"},{"id":3,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":1,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":3,"*":"*"}]}
< 200 {"update":[{"id":3,"stock_quantity":3}]}
stdout {"type":"Receipt","kind":"stock","ref":"C@","*":"*"}
stderr ecx-stock-push: shop: stock A: *Critical error (HTTP 500); the next pull sends it again
stderr ecx-stock-push: shop: stock B: *Critical error (HTTP 500); the next pull sends it again
exit 75
