# The probe signs on, and reads one of what there is.
# A batch of nothing shows whether the key may write.
$ ecx-probe -q shop
> GET /wp-json/wc/v3/orders?_fields=id&per_page=1&page=1
< 200 [{"id":1}]
> POST /wp-json/wc/v3/orders/batch  {}
< 200 {}
> GET /wp-json/wc/v3/orders?orderby=modified&per_page=1&page=1&*
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 9
<: X-WP-TotalPages: 9
> GET /wp-json/wc/v3/customers?orderby=id&per_page=1&page=1&*
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout ...
