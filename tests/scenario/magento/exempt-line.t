# A line that is exempt has a share of the discount and no tax.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures exempt-line
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":54.96,"base_subtotal":61.49,
	"base_subtotal_incl_tax":64.95,"base_tax_amount":2.93,"base_discount_amount":-9.99,
	"base_total_due":0,"base_total_paid":54.96,"payment":{"method":"ideal",
	"last_trans_id":"T6i","base_amount_paid":54.96,"base_amount_ordered":54.96},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":3,"base_original_price":6.65,"base_price":5.5,
	"base_price_incl_tax":6.65,"base_row_total":13.42,"base_row_total_incl_tax":16.88,
	"base_discount_amount":3.07,"base_tax_amount":2.93,"tax_percent":21,
	"base_discount_tax_compensation_amount":0.53},{"item_id":52,"sku":"COURSE",
	"name":"Course","product_type":"virtual","qty_ordered":1,"base_original_price":45,
	"base_price":45,"base_price_incl_tax":45,"base_row_total":38.08,
	"base_row_total_incl_tax":38.08,"base_discount_amount":6.92,"base_tax_amount":0,
	"tax_percent":0,"is_virtual":1}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":2.93}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.93}]}]}}],
	"total_count":1}
stdout exempt-line: as booked
