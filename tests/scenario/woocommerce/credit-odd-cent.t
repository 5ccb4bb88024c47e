# A credit note is of the amount that was paid back, though its lines add up to a cent less.
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
	"refunds":[{"id":501,"total":"-12.50","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  [{"id":501,"date_created":"2026-11-20T11:30:00",
	"date_created_gmt":"2026-11-20T10:30:00","amount":"12.50","reason":"","line_items":[
	{"id":5010,"product_id":21,"quantity":-1,"total":"-10.322314","total_tax":"-2.170000",
	"taxes":[{"id":1,"total":"-2.170000"}],"meta_data":[{"id":7,
	"key":"_refunded_item_id","value":"20"}]}]}]
stdout {"type":"CreditNote","creditNoteLine":[{"sku":"BOWL","lineExtensionAmount":"10.32","*":"*"}],
	"allowanceCharge":[{"allowanceChargeReasonCode":"refund","amount":"0.01","*":"*"}],
	"legalMonetaryTotal":{"taxInclusiveAmount":"12.50","payableAmount":"0.00","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
