# An order that the shop dies of does not hide what became of others, and is said once.
# The members are from the contract, the answers are supposed.
conf page = 2
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @three-mugs.json
<: X-WP-TotalPages: 1
$ made <order
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop | tee changes
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=modified&per_page=2&page=1&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=2&page=1&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=1&page=1&*
< 200  [{"id":1,"number":"1","status":"cancelled","date_modified_gmt":"2026-11-20T10:01:00",{{one_mug}}}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=1&page=2&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id,number,date_created_gmt,date_modified_gmt&status=any&*
< 200  [{"id":2,"number":"2","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00"}]
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=2&page=2&*
< 200  []
> GET /wp-json/wc/v3/orders?include=3&*
< 200  [{"id":3,"number":"3","status":"processing","date_modified_gmt":"2026-11-20T09:03:00",{{one_mug}}}]
stdout {"type":"OrderCancellation","ref":"NL-1","*":"*"}
stdout {"type":"Rejection","kind":"change","code":"unreadable","ref":"NL-2","id":"2","*":"*"}
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T10:02:00Z","*":"*"}
stderr ecx-fetch-changes: shop: order NL-2: this record could not be read: *Critical error (HTTP 500)
$ ecx-map erp <changes | ecx-push-erp -q erp
stdout {"type":"Rejection","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-2","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ...
exit 1
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=modified&per_page=2&page=1&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=2&page=1&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=1&page=1&*
< 200  [{"id":1,"number":"1","status":"cancelled","date_modified_gmt":"2026-11-20T10:01:00",{{one_mug}}}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=1&page=2&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?_fields=id,number,date_created_gmt,date_modified_gmt&status=any&*
< 200  [{"id":2,"number":"2","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00"}]
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200  []
> GET /wp-json/wc/v3/orders?status=any&orderby=id&per_page=2&page=2&*
< 200  []
stdout {"type":"Checkpoint","kind":"change","*":"*"}
