# The answer is lost: the next run sees that the order has the fields, and sends nothing.
# The answers are supposed.
conf retries = 0
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"}]}
< drop
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"}]}
< drop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 503
stderr ecx-state-push: shop: states: *
exit 75
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[{"id":8,"key":"_ecx_number","value":"SO-1"},
	{"id":9,"key":"_ecx_state","value":"OrderProcessing"}]}]
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
