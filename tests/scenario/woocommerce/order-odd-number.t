# A number of a plugin that cannot be a reference is said once.
# The order is in the quarantine; when it changes, it is said again. The answers
# are supposed.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop | ecx-map erp | ecx-push-erp erp
> GET /wp-json/wc/v3/orders?*
< 200 @odd-number.json
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","stage":"ecx-map","*":"*"}
stderr ecx-map: erp: order NL-2026/0042: ref is 'NL-2026/0042', not a reference*
stdout {"type":"Checkpoint","*":"*"}
exit 1
$ ecx-fetch-orders shop | ecx-map erp | ecx-push-erp erp
> GET /wp-json/wc/v3/orders?*
< 200 @odd-number.json
<: X-WP-TotalPages: 1
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-orders shop | ecx-map erp | ecx-push-erp erp
> GET /wp-json/wc/v3/orders?*
< 200
	[{"id":7,"number":"2026/0042","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:05:00","total":"20.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":2,"subtotal":"20.00","total":"20.00","sku":"MUG"}]}]
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","stage":"ecx-map","*":"*"}
stderr ecx-map: erp: order NL-2026/0042: ref is 'NL-2026/0042', not a reference*
stdout {"type":"Checkpoint","*":"*"}
exit 1
$ ecx-ledger quarantine
stdout {"key":"id:shop/7","source":"shop","*":"*"}
