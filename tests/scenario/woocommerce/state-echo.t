# The custom fields that ecx-state-push wrote move the time of the order, and are no change.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","meta_data":[]}]
> POST /wp-json/wc/v3/orders/batch  {"update":[{"id":1,"*":"*"}]}
< 200 {"update":[{"id":1}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"processing",
	"meta_data":[{"id":8,"key":"_ecx_number","value":"SO-1"},
	{"id":9,"key":"_ecx_state","value":"OrderProcessing"}],{{mug_and_bowl}}}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
