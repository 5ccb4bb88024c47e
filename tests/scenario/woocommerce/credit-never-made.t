# A refund of an order that the ERP does not have is nothing to it, nor is one that cannot be read.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T10:30:00",{{completed}},{{mug_and_bowl}},
	"refunds":[{"id":501,"total":"-12.49","reason":""}]},
	{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00","date_modified_gmt":"2026-11-20T10:31:00",
	"total":"ten"}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @bowl-refund.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
