# Each line has its own rate, and the shipping that of one of them.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-rates-france
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":43.33,"base_subtotal":34.85,
	"base_subtotal_incl_tax":38.34,"base_tax_amount":4.32,"base_total_due":0,
	"base_total_paid":43.33,"base_shipping_amount":4.16,"base_shipping_incl_tax":4.99,
	"base_shipping_tax_amount":0.83,"payment":{"method":"ideal","last_trans_id":"T14i",
	"base_amount_paid":43.33,"base_amount_ordered":43.33},"items":[{"item_id":51,
	"sku":"LIVRE","name":"Livre","product_type":"simple","qty_ordered":3,
	"base_original_price":8.45,"base_price":8.01,"base_price_incl_tax":8.45,
	"base_row_total":24.03,"base_row_total_incl_tax":25.35,"base_tax_amount":1.32,
	"tax_percent":5.5},{"item_id":52,"sku":"AFFICHE","name":"Affiche",
	"product_type":"simple","qty_ordered":1,"base_original_price":12.99,
	"base_price":10.83,"base_price_incl_tax":12.99,"base_row_total":10.82,
	"base_row_total_incl_tax":12.99,"base_tax_amount":2.17,"tax_percent":20}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"5.5","title":"5.5","percent":5.5,"base_amount":1.32},
	{"code":"20","title":"20","percent":20,"base_amount":3}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"5.5",
	"title":"5.5","percent":5.5,"base_amount":1.32}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"20","title":"20","percent":20,"base_amount":2.17}]},
	{"type":"shipping","applied_taxes":[{"code":"20","title":"20","percent":20,
	"base_amount":0.83}]}]}}],"total_count":1}
stdout two-rates-france: as booked
