# A note or a custom field that we wrote moves the time of the order, and is no change.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"processing",
	"meta_data":[{"id":9,"key":"_erp_number","value":"SO-17"}],{{mug_and_bowl}}}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
