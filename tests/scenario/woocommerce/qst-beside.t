# Two taxes of Quebec stand beside each other.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures qst-beside
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T04:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"CAD","prices_include_tax":false,"total":"74.670000",
	"date_paid":"2026-11-20T04:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T19c","line_items":[{"id":10,"name":"Tuque",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"39.990000",
	"subtotal_tax":"5.990000","total":"39.990000","total_tax":"5.990000","taxes":[{"id":1,
	"total":"1.999500","subtotal":"1.999500"},{"id":2,"total":"3.989003",
	"subtotal":"3.989003"}],"sku":"TUQUE"},{"id":20,"name":"Mitaines","product_id":21,
	"variation_id":0,"quantity":1,"subtotal":"24.950000","subtotal_tax":"3.740000",
	"total":"24.950000","total_tax":"3.740000","taxes":[{"id":1,"total":"1.247500",
	"subtotal":"1.247500"},{"id":2,"total":"2.488763","subtotal":"2.488763"}],
	"sku":"MITAINE"}],"tax_lines":[{"rate_id":1,"rate_code":"CA-5-GST","compound":false,
	"rate_percent":5},{"rate_id":2,"rate_code":"CA-9.975-QST","compound":false,
	"rate_percent":9.975}]}]
<: X-WP-TotalPages: 1
stdout qst-beside: as booked
