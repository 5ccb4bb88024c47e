# A shop in koruna that is set to no decimals has whole amounts.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-czk
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"CZK","prices_include_tax":true,
	"total":"1235.000000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"card","transaction_id":"T28c",
	"line_items":[{"id":10,"name":"Hrnek","product_id":11,"variation_id":0,"quantity":3,
	"subtotal":"617.355372","subtotal_tax":"130.000000","total":"617.355372",
	"total_tax":"130.000000","taxes":[{"id":1,"total":"129.644628",
	"subtotal":"129.644628"}],"sku":"HRNEK"},{"id":20,"name":"Kniha","product_id":21,
	"variation_id":0,"quantity":1,"subtotal":"356.250000","subtotal_tax":"43.000000",
	"total":"356.250000","total_tax":"43.000000","taxes":[{"id":2,"total":"42.750000",
	"subtotal":"42.750000"}],"sku":"KNIHA"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"73.553700",
	"total_tax":"15.000000","taxes":[{"id":1,"total":"15.446277"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"CZ-21","compound":false,"rate_percent":21},
	{"rate_id":2,"rate_code":"CZ-12","compound":false,"rate_percent":12}]}]
<: X-WP-TotalPages: 1
stdout no-decimals-czk: as booked
