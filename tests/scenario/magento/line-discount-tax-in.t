# A discount of a line with tax in its price takes off tax, too.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures line-discount-tax-in
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":29.11,"base_subtotal":26.81,
	"base_subtotal_incl_tax":32.44,"base_tax_amount":5.05,"base_discount_amount":-3.33,
	"base_total_due":0,"base_total_paid":29.11,"payment":{"method":"ideal",
	"last_trans_id":"T3i","base_amount_paid":29.11,"base_amount_ordered":29.11},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":3,"base_original_price":6.65,"base_price":5.5,
	"base_price_incl_tax":6.65,"base_row_total":13.16,"base_row_total_incl_tax":16.62,
	"base_discount_amount":3.33,"base_tax_amount":2.88,"tax_percent":21,
	"base_discount_tax_compensation_amount":0.58},{"item_id":52,"sku":"BOWL",
	"name":"Bowl","product_type":"simple","qty_ordered":1,"base_original_price":12.49,
	"base_price":10.32,"base_price_incl_tax":12.49,"base_row_total":10.32,
	"base_row_total_incl_tax":12.49,"base_tax_amount":2.17,"tax_percent":21}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":5.05}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.88}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":2.17}]}]}}],"total_count":1}
stdout line-discount-tax-in: as booked
