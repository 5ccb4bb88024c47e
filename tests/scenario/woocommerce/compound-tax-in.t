# A tax and a compound tax come out of one price.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures compound-tax-in
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T04:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"CAD","prices_include_tax":true,"total":"74.980000",
	"date_paid":"2026-11-20T04:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T18c","line_items":[{"id":10,"name":"Tuque",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"39.983113",
	"subtotal_tax":"6.190000","total":"39.983113","total_tax":"6.190000","taxes":[{"id":2,
	"total":"4.187731","subtotal":"4.187731"},{"id":1,"total":"1.999156",
	"subtotal":"1.999156"}],"sku":"TUQUE"},{"id":20,"name":"Mitaines","product_id":21,
	"variation_id":0,"quantity":1,"subtotal":"24.949393","subtotal_tax":"3.860000",
	"total":"24.949393","total_tax":"3.860000","taxes":[{"id":2,"total":"2.613137",
	"subtotal":"2.613137"},{"id":1,"total":"1.247470","subtotal":"1.247470"}],
	"sku":"MITAINE"}],"tax_lines":[{"rate_id":1,"rate_code":"CA-5-GST","compound":false,
	"rate_percent":5},{"rate_id":2,"rate_code":"CA-9.975-QST","compound":true,
	"rate_percent":9.975}]}]
<: X-WP-TotalPages: 1
stdout compound-tax-in: as booked
