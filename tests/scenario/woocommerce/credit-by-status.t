# The status refunded, set by hand after the order was completed, credits what is left.
# So it does where the order does not list its refunds (woocommerce#65488).
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
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"refunded",
	"date_completed":"2026-11-20T11:00:00","date_completed_gmt":"2026-11-20T10:00:00",
	{{mug_and_bowl}},"refunds":[]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @refund-of-all.json
stdout {"type":"CreditNote","identifier":"NL-1-R1","reason":"Order fully refunded.",
	"allowanceCharge":[{"chargeIndicator":true,"allowanceChargeReasonCode":"refund",
	"allowanceChargeReason":"Refund: Order fully refunded.","amount":"43.30",
	"taxSubtotal":[{"taxCategory":"NL-21","percent":"21","taxAmount":"9.09"}]}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
