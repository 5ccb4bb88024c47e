# An order that the shop does not have is refused alone, and the others are set.
# One without an id is found by its number; one with neither is refused. The answers are supposed.
$ ecx-state-push shop
stdin {{{so_1}}}
stdin {{{so_2}}}
stdin {"type":"OrderState","v":1,"source":"erp","id":"E4","ref":"NL-4","orderNumber":"A4","number":"SO-4"}
stdin {"type":"OrderState","v":1,"source":"erp","id":"E5","ref":"NL-5","number":"SO-5"}
> GET /wp-json/wc/v3/orders?include=1,2&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":2,"number":"2","meta_data":[]}]
> GET /wp-json/wc/v3/orders?search=A4&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":40,"number":"A40","meta_data":[]},{"id":44,"number":"A4","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[
	{"id":2,"meta_data":[{"key":"_ecx_number","value":"SO-2"}]},
	{"id":44,"meta_data":[{"key":"_ecx_number","value":"SO-4"}]}]}
< 200 {"update":[{"id":2},{"id":44}]}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","kind":"state","ref":"NL-2","*":"*"}
stdout {"type":"Receipt","kind":"state","ref":"NL-4","*":"*"}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-5","*":"*"}
stderr ecx-state-push: shop: state NL-1: the shop has no order 1, *
stderr ecx-state-push: shop: state NL-5: the document has neither orderId nor orderNumber*
exit 1
