# A currency with three decimals keeps them.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf decimals = 3
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-bhd
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T12:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"BHD","prices_include_tax":true,"total":"21.363000",
	"date_paid":"2026-11-20T12:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T29c","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"11.822727",
	"subtotal_tax":"1.182000","total":"11.216364","total_tax":"1.122000","taxes":[{"id":1,
	"total":"1.121636","subtotal":"1.182273"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"7.068182",
	"subtotal_tax":"0.707000","total":"7.068182","total_tax":"0.707000","taxes":[{"id":1,
	"total":"0.706818","subtotal":"0.706818"}],"sku":"BOWL"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"1.136400",
	"total_tax":"0.114000","taxes":[{"id":1,"total":"0.113640"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"BH-10","compound":false,"rate_percent":10}]}]
<: X-WP-TotalPages: 1
stdout three-decimals-bhd: as booked
