# With cancel = apply the order is cancelled in the shop, with its fields; the money is for a person.
# One that is cancelled there already only gets the fields. The shop's own look at it brings no event.
conf cancel = apply
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderCancelled"}
stdin {{{so_2}},"state":"OrderCancelled"}
> GET /wp-json/wc/v3/orders?include=1,2&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"status":"processing"},{"id":2,"status":"cancelled"}]
> POST /wp-json/wc/v3/orders/batch  {"update":[
	{"id":1,"meta_data":["*","*"],"status":"cancelled"},{"id":2,"meta_data":["*","*"]}]}
< 200 {"update":[{"id":1,"status":"cancelled"},{"id":2,"status":"cancelled"}]}
stdout ...
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, and in shop: give back 52.39 EUR*
stderr ...
exit 1
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"cancelled",
	"meta_data":[{"id":8,"key":"_ecx_number","value":"SO-1"},
	{"id":9,"key":"_ecx_state","value":"OrderCancelled"}],{{mug_and_bowl}}}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
