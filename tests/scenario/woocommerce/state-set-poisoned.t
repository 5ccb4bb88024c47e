# An order that the shop dies of does not keep the others from being set.
# It may die when it reads the order, or when it sets it: the requests are sent in halves.
# The answers are supposed.
conf retries = 0
$ ecx-state-push shop
stdin {{{so_1}}}
stdin {{{so_2}}}
stdin {{{so_3}}}
> GET /wp-json/wc/v3/orders?include=1,2,3&status=any&_fields={{state_members}}&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[]}]
> GET /wp-json/wc/v3/orders?include=2,3&status=any&_fields={{state_members}}&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=2&status=any&_fields={{state_members}}&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=3&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":3,"number":"3","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"},{"id":3,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 []
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"}]}
< 500 <html><title>Critical error</title></html>
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":3,"*":"*"}]}
< 200 {"update":[{"id":3}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-3","*":"*"}
stderr ecx-state-push: shop: state NL-1: *Critical error (HTTP 500); the next pull sends it again
stderr ecx-state-push: shop: state NL-2: *Critical error (HTTP 500); the next pull sends it again
exit 75
