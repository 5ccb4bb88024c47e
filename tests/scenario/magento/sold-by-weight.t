# A quantity with decimals is not cut.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures sold-by-weight
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":22.82,"base_subtotal":20.94,
	"base_subtotal_incl_tax":22.82,"base_tax_amount":1.88,"base_total_due":0,
	"base_total_paid":22.82,"payment":{"method":"ideal","last_trans_id":"T32i",
	"base_amount_paid":22.82,"base_amount_ordered":22.82},"items":[{"item_id":51,
	"sku":"CHEESE","name":"Cheese","product_type":"simple","qty_ordered":1.275,
	"base_original_price":17.9,"base_price":16.42,"base_price_incl_tax":17.9,
	"base_row_total":20.94,"base_row_total_incl_tax":22.82,"base_tax_amount":1.88,
	"tax_percent":9,"is_qty_decimal":1}],
	"extension_attributes":{"applied_taxes":[{"code":"9","title":"9","percent":9,
	"base_amount":1.88}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"9","title":"9","percent":9,"base_amount":1.88}]}]}}],
	"total_count":1}
stdout sold-by-weight: as booked
