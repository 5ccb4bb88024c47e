# Each line has the tax of its own rate.
# Of prices with tax, WooCommerce rounds the half of a cent of tax down.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-rates-france
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"43.330000",{{by_ideal}},"transaction_id":"T14i","line_items":[{"id":10,
	"name":"Livre","product_id":11,"variation_id":0,"quantity":3,"subtotal":"24.028436",
	"subtotal_tax":"1.320000","total":"24.028436","total_tax":"1.320000","taxes":[{"id":1,
	"total":"1.321564","subtotal":"1.321564"}],"sku":"LIVRE"},{"id":20,"name":"Affiche",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.825000",
	"subtotal_tax":"2.160000","total":"10.825000","total_tax":"2.160000","taxes":[{"id":2,
	"total":"2.165000","subtotal":"2.165000"}],"sku":"AFFICHE"}],
	"shipping_lines":[{"id":80,"method_title":"Parcel","method_id":"flat_rate",
	"total":"4.158300","total_tax":"0.830000","taxes":[{"id":2,"total":"0.831660"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"FR-5.5","compound":false,"rate_percent":5.5},
	{"rate_id":2,"rate_code":"FR-20","compound":false,"rate_percent":20}]}]
<: X-WP-TotalPages: 1
stdout two-rates-france: as booked
