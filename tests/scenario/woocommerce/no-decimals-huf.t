# A shop in forints has no decimals, although the currency has two.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-huf
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"HUF","prices_include_tax":true,
	"total":"11158.000000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"card","transaction_id":"T26c",
	"line_items":[{"id":10,"name":"Bögre","product_id":11,"variation_id":0,"quantity":3,
	"subtotal":"4700.787402","subtotal_tax":"1269.000000","total":"4230.708661",
	"total_tax":"1142.000000","taxes":[{"id":1,"total":"1142.291339",
	"subtotal":"1269.212598"}],"sku":"BOGRE"},{"id":20,"name":"Tál","product_id":21,
	"variation_id":0,"quantity":1,"subtotal":"3539.370079","subtotal_tax":"956.000000",
	"total":"3539.370079","total_tax":"956.000000","taxes":[{"id":1,"total":"955.629921",
	"subtotal":"955.629921"}],"sku":"TAL"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"1015.748000",
	"total_tax":"274.000000","taxes":[{"id":1,"total":"274.251960"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"HU-27","compound":false,"rate_percent":27}]}]
<: X-WP-TotalPages: 1
stdout no-decimals-huf: as booked
