# A discount by a rule without a code is in the lines as well.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-automatic
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":31.82,"base_subtotal":30.94,
	"base_subtotal_incl_tax":37.43,"base_tax_amount":5.52,"base_discount_amount":-5.61,
	"base_total_due":0,"base_total_paid":31.82,"payment":{"method":"ideal",
	"last_trans_id":"T8i","base_amount_paid":31.82,"base_amount_ordered":31.82},
	"items":[{"item_id":51,"sku":"TS-RED-M","name":"T-shirt red M",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":13.5,
	"base_row_total_incl_tax":16.96,"base_discount_amount":2.99,"base_tax_amount":2.94,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.52},{"item_id":52,
	"sku":"SOCK","name":"Socks","product_type":"simple","qty_ordered":3,
	"base_original_price":3.33,"base_price":2.75,"base_price_incl_tax":3.33,
	"base_row_total":6.77,"base_row_total_incl_tax":8.5,"base_discount_amount":1.49,
	"base_tax_amount":1.48,"tax_percent":21,
	"base_discount_tax_compensation_amount":0.25},{"item_id":53,"sku":"BOOK",
	"name":"Book","product_type":"simple","qty_ordered":1,"base_original_price":7.49,
	"base_price":6.19,"base_price_incl_tax":7.49,"base_row_total":5.06,
	"base_row_total_incl_tax":6.36,"base_discount_amount":1.13,"base_tax_amount":1.1,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.2}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":5.52}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.94}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":1.48}]},{"type":"product","item_id":53,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":1.1}]}]}}],
	"total_count":1}
stdout order-discount-automatic: as booked
