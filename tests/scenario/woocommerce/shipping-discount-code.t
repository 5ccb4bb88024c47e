# Shipping is what it costs after its discount.
# A plugin lowers the shipping; the amounts are calculated as WooCommerce does.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures shipping-discount-code
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"23.400000",{{by_ideal}},"transaction_id":"T12i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"2.851200",
	"total_tax":"0.600000","taxes":[{"id":1,"total":"0.598752"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout shipping-discount-code: as booked
