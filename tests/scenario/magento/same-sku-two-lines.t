# Two lines of one SKU stay two.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures same-sku-two-lines
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":54.86,"base_subtotal":49.47,
	"base_subtotal_incl_tax":59.85,"base_tax_amount":9.52,"base_discount_amount":-4.99,
	"base_total_due":0,"base_total_paid":54.86,"payment":{"method":"ideal",
	"last_trans_id":"T48i","base_amount_paid":54.86,"base_amount_ordered":54.86},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":2,"base_original_price":19.95,"base_price":16.49,
	"base_price_incl_tax":19.95,"base_row_total":32.98,"base_row_total_incl_tax":39.9,
	"base_tax_amount":6.92,"tax_percent":21},{"item_id":52,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":11.5,
	"base_row_total_incl_tax":14.96,"base_discount_amount":4.99,"base_tax_amount":2.6,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.86}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":9.52}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":6.92}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":2.6}]}]}}],"total_count":1}
stdout same-sku-two-lines: as booked
