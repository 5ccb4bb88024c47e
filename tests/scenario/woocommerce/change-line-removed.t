# The lines behind one that is removed keep their numbers, and one that is added has a new one.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | tee changes
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  @mug-removed.json
stdout {"type":"OrderCancellation","ref":"NL-1","orderItemNumber":["1"],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <changes | ecx-push-erp -q erp
stdout {"type":"Rejection","kind":"change","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ...
exit 1
$ ecx-fetch-changes shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200  [{{{ordered}},"date_modified_gmt":"2026-11-20T11:30:00",{{completed}},{{bowl_and_cap}},
	"refunds":[{"id":501,"total":"-12.49","reason":""}]}]
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @bowl-refund.json
stdout {"type":"OrderChange","ref":"NL-1","difference":[{"path":"orderedItem.3.orderQuantity","was":"0","is":"1"},
	"..."],"*":"*"}
stdout {"type":"CreditNote","identifier":"NL-1-R1","creditNoteLine":[{"orderItemNumber":"2",
	"sku":"BOWL","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
