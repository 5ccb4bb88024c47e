# A credit note whose refund is deleted is said once, and another one does not have its number.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | ecx-map erp | ecx-push-erp -q erp >log
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @both-refunded.json
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @both-refunds.json
stderr ...
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:30:00",{{completed}},{{mug_and_bowl}},
	"refunds":[{"id":503,"total":"-12.49","reason":""},{"id":502,"total":"-19.95","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @refunds-deleted.json
stdout {"type":"CreditNote","id":"503","identifier":"NL-1-R4","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-fetch-changes: shop: order NL-1: refund '501' was deleted in the store*: take credit note NL-1-R1 back in erp*
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:30:00",{{completed}},{{mug_and_bowl}},
	"refunds":[{"id":503,"total":"-12.49","reason":""},{"id":502,"total":"-19.95","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @refunds-deleted.json
stdout {"type":"CreditNote","id":"503","identifier":"NL-1-R4","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
