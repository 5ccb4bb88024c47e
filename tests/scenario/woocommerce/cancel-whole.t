# An order that is cancelled is reported once, though the status is not one of those that are read.
# The members are from the contract, the answers are supposed.
conf status = processing
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | ecx-map erp | ecx-push-erp erp
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @cancelled.json
stdout {"type":"Rejection","kind":"change","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-push-erp: erp: cancellation NL-1-E1: cancelled in shop*
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @cancelled.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
