# Without tax there is none, and three decimals are kept.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf decimals = 3
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-kwd
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T12:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"KWD","prices_include_tax":true,"total":"7.672000",
	"date_paid":"2026-11-20T12:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T30c","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":1,"subtotal":"3.333000",
	"subtotal_tax":"0.000000","total":"2.948000","total_tax":"0.000000","taxes":[],
	"sku":"MUG"},{"id":20,"name":"Bowl","product_id":21,"variation_id":0,"quantity":2,
	"subtotal":"3.334000","subtotal_tax":"0.000000","total":"2.950000",
	"total_tax":"0.000000","taxes":[],"sku":"BOWL"},{"id":30,"name":"Cap","product_id":31,
	"variation_id":0,"quantity":1,"subtotal":"2.005000","subtotal_tax":"0.000000",
	"total":"1.774000","total_tax":"0.000000","taxes":[],"sku":"CAP"}]}]
<: X-WP-TotalPages: 1
stdout three-decimals-kwd: as booked
