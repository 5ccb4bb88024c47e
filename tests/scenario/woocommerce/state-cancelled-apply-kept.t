# The shop answers that it has set the order, which is not cancelled: that is refused, and not believed.
# The answers are supposed.
conf cancel = apply
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderCancelled"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"status":"processing","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"status":"cancelled","*":"*"}]}
< 200 {"update":[{"id":1,"status":"processing"}]}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, but not here, because *
exit 1
