# Two refunds are two credit notes, which are reported once.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | tee changes
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @both-refunded.json
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @both-refunds.json
stdout {"type":"CreditNote","id":"501","identifier":"NL-1-R1","*":"*"}
stdout {"type":"CreditNote","id":"502","identifier":"NL-1-R2","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <changes | ecx-push-erp erp
stdout {"type":"Rejection","kind":"credit","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Rejection","kind":"credit","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-push-erp: erp: credit note NL-1-R1: refunded in shop on 2026-11-20: credit 12.49 EUR*: 1 x line 2 'BOWL', 12.49
stderr ecx-push-erp: erp: credit note NL-1-R2: refunded in shop on 2026-11-20: credit 19.95 EUR*: 1 x line 1 'MUG', 19.95
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @both-refunded.json
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @both-refunds.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
