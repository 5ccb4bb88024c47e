# Two taxes beside each other are each of the whole net amount.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-taxes-beside
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T04:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"CAD","prices_include_tax":false,"total":"55.280000",
	"date_paid":"2026-11-20T04:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T16c","line_items":[{"id":10,"name":"Toque",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"39.990000",
	"subtotal_tax":"4.800000","total":"39.990000","total_tax":"4.800000","taxes":[{"id":1,
	"total":"1.999500","subtotal":"1.999500"},{"id":2,"total":"2.799300",
	"subtotal":"2.799300"}],"sku":"TOQUE"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"9.990000",
	"total_tax":"0.500000","taxes":[{"id":1,"total":"0.499500"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"CA-5-GST","compound":false,"rate_percent":5},
	{"rate_id":2,"rate_code":"CA-7-PST","compound":false,"rate_percent":7}]}]
<: X-WP-TotalPages: 1
stdout two-taxes-beside: as booked
