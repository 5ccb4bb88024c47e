# The status refunded, set by hand before the order is completed, cancels it.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | ecx-map erp | ecx-push-erp erp
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"refunded",{{mug_and_bowl}},
	"refunds":[{"id":501,"total":"-52.39","reason":"Order fully refunded."}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @refund-of-all.json
stdout {"type":"Rejection","kind":"change","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-push-erp: erp: cancellation NL-1-E1: cancelled in shop*returned in the store*; 52.39 EUR was paid back
exit 1
