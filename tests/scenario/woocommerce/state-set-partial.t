# A row that is refused inside a 200 is an error of that document.
# The answers are supposed.
$ ecx-state-push shop
stdin {{{so_1}}}
stdin {{{so_2}}}
> GET /wp-json/wc/v3/orders?include=1,2&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":2,"number":"2","meta_data":[]},{"id":1,"number":"1","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[
	{"id":1,"meta_data":[{"key":"_ecx_number","value":"SO-1"}]},
	{"id":2,"meta_data":[{"key":"_ecx_number","value":"SO-2"}]}]}
< 200 {"update":[{"id":1,"error":{"code":"woocommerce_rest_shop_order_invalid_id",
	"message":"Invalid ID.","data":{"status":400}}},{"id":2}]}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","kind":"state","ref":"NL-2","*":"*"}
stderr ecx-state-push: shop: state NL-1: woocommerce_rest_shop_order_invalid_id: Invalid ID.
exit 1
