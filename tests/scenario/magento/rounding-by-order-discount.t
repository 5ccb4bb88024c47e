# A discount, two rates and the shipping, rounded once for each rate.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order-discount
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":43.93,"base_subtotal":37.43,
	"base_subtotal_incl_tax":44.17,"base_tax_amount":6.81,"base_discount_amount":-4.44,
	"base_total_due":0,"base_total_paid":43.93,"base_shipping_amount":4.13,
	"base_shipping_incl_tax":5,"base_shipping_tax_amount":0.87,
	"payment":{"method":"ideal","last_trans_id":"T25i","base_amount_paid":43.93,
	"base_amount_ordered":43.93},"items":[{"item_id":51,"sku":"TS-RED-M",
	"name":"T-shirt red M","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":19.95,"base_price_incl_tax":24.14,
	"base_row_total":17.58,"base_row_total_incl_tax":21.27,"base_discount_amount":2.37,
	"base_tax_amount":3.69,"tax_percent":21},{"item_id":52,"sku":"SOCK","name":"Socks",
	"product_type":"simple","qty_ordered":3,"base_original_price":3.33,
	"base_price":3.33,"base_price_incl_tax":4.03,"base_row_total":8.8,
	"base_row_total_incl_tax":10.65,"base_discount_amount":1.19,"base_tax_amount":1.85,
	"tax_percent":21},{"item_id":53,"sku":"BOOK","name":"Book","product_type":"simple",
	"qty_ordered":1,"base_original_price":7.49,"base_price":7.49,
	"base_price_incl_tax":7.94,"base_row_total":6.61,"base_row_total_incl_tax":7.01,
	"base_discount_amount":0.88,"base_tax_amount":0.4,"tax_percent":6}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":6.41},
	{"code":"6","title":"6","percent":6,"base_amount":0.4}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.69}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":1.85}]},
	{"type":"product","item_id":53,"applied_taxes":[{"code":"6","title":"6","percent":6,
	"base_amount":0.4}]},{"type":"shipping","applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":0.87}]}]}}],"total_count":1}
stdout rounding-by-order-discount: as booked
