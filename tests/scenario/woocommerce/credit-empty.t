# A refund of nothing is no credit note, and has its place.
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
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00",{{completed}},{{mug_and_bowl}},
	"refunds":[{"id":501,"total":"-12.49","reason":""},{"id":500,"total":"0.00","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  [{"id":501,"date_created":"2026-11-20T11:30:00",
	"date_created_gmt":"2026-11-20T10:30:00",{{bowl_back}}},
	{"id":500,"date_created":"2026-11-20T11:20:00",
	"date_created_gmt":"2026-11-20T10:20:00","amount":"0.00","reason":"","line_items":[]}]
stdout {"type":"CreditNote","id":"501","identifier":"NL-1-R2","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
