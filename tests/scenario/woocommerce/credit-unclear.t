# Which line a refund is of is not guessed.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @two-mugs.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00",{{completed}},{{two_mugs}},
	"refunds":[{"id":501,"total":"-10.00","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  [{"id":501,"date_created":"2026-11-20T11:30:00",
	"date_created_gmt":"2026-11-20T10:30:00","amount":"10.00",
	"line_items":[{"id":5,"name":"Mug","product_id":11,"quantity":-1,"total":"-10.00"}]}]
stdout {"type":"Rejection","kind":"credit","code":"unclear","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-fetch-changes: shop: credit note NL-1-R1: a refund has 1 pieces of "Mug", and two lines may be meant: create the credit note by hand
exit 1
