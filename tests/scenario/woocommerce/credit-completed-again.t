# A refund from before the order was completed once more is off the order: its credit note is said.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | ecx-map erp | ecx-push-erp -q erp >log
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @bowl-refunded.json
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @bowl-refund.json
stderr ...
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:30:00","status":"completed",
	"date_completed":"2026-11-20T12:30:00","date_completed_gmt":"2026-11-20T11:30:00",
	{{mug_and_bowl}},"refunds":[{"id":501,"total":"-12.49","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @bowl-refund.json
stdout {"type":"OrderCancellation","ref":"NL-1","orderItemNumber":["2"],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-fetch-changes: shop: order NL-1: refund '501' was deleted*, or is of what is not shipped there any more: take credit note NL-1-R1 back in erp*
exit 1
