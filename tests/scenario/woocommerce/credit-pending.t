# A refund that the shop pays out by hand is a credit note at once: none is pending.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @bowl-refunded.json
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  [{"id":501,"date_created":"2026-11-20T11:30:00",
	"date_created_gmt":"2026-11-20T10:30:00","refunded_payment":false,{{bowl_back}}}]
stdout {"type":"CreditNote","identifier":"NL-1-R1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
