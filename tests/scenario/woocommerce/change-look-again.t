# A refund that does not move the time of its order is found by the next look at it.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  []
> GET /wp-json/wc/v3/orders?include=1&dp=6&per_page=100&page=1
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T09:20:00",{{completed}},{{mug_and_bowl}},
	"refunds":[{"id":501,"total":"-12.49","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @bowl-refund.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stdout {"type":"CreditNote","id":"501","identifier":"NL-1-R1","*":"*"}
