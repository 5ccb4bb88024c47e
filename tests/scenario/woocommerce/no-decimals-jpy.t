# Tax on prices in yen is rounded to whole yen.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-jpy
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T18:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"JPY","prices_include_tax":false,
	"total":"6135.000000","date_paid":"2026-11-20T18:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"card","transaction_id":"T27c",
	"line_items":[{"id":10,"name":"湯呑み","product_id":11,"variation_id":0,"quantity":3,
	"subtotal":"3999.000000","subtotal_tax":"400.000000","total":"3638.000000",
	"total_tax":"364.000000","taxes":[{"id":1,"total":"363.800000",
	"subtotal":"399.900000"}],"sku":"CUP"},{"id":20,"name":"煎茶","product_id":21,
	"variation_id":0,"quantity":2,"subtotal":"1554.000000","subtotal_tax":"124.000000",
	"total":"1415.000000","total_tax":"113.000000","taxes":[{"id":2,"total":"113.200000",
	"subtotal":"124.320000"}],"sku":"TEA"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"550.000000",
	"total_tax":"55.000000","taxes":[{"id":1,"total":"55.000000"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"JP-10","compound":false,"rate_percent":10},
	{"rate_id":2,"rate_code":"JP-8","compound":false,"rate_percent":8}]}]
<: X-WP-TotalPages: 1
stdout no-decimals-jpy: as booked
