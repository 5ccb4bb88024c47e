# A download is a line, and no piece to ship.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures virtual
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":29.94,"base_subtotal":25.66,
	"base_subtotal_incl_tax":29.94,"base_tax_amount":4.28,"base_total_due":0,
	"base_total_paid":29.94,"payment":{"method":"ideal","last_trans_id":"T94i",
	"base_amount_paid":29.94,"base_amount_ordered":29.94},"items":[{"item_id":51,
	"sku":"EBOOK","name":"E-book","product_type":"virtual","qty_ordered":1,
	"base_original_price":9.99,"base_price":9.17,"base_price_incl_tax":9.99,
	"base_row_total":9.17,"base_row_total_incl_tax":9.99,"base_tax_amount":0.82,
	"tax_percent":9,"is_virtual":1},{"item_id":52,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":16.49,
	"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,"tax_percent":21}],
	"extension_attributes":{"applied_taxes":[{"code":"9","title":"9","percent":9,
	"base_amount":0.82},{"code":"21","title":"21","percent":21,"base_amount":3.46}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"9",
	"title":"9","percent":9,"base_amount":0.82}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":3.46}]}]}}],
	"total_count":1}
stdout virtual: as booked
