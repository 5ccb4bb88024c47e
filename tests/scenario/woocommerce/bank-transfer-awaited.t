# An order that waits for its transfer is due.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures bank-transfer-awaited
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"on-hold","currency":"EUR","prices_include_tax":true,
	"total":"24.900000","date_paid":null,"date_paid_gmt":null,
	"payment_method":"bank_transfer","transaction_id":"T54b","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"4.090900",
	"total_tax":"0.860000","taxes":[{"id":1,"total":"0.859089"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout bank-transfer-awaited: as booked
