# A configurable product is one line, with the SKU that was chosen.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures configurable
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":143.98,"base_subtotal":132.21,
	"base_subtotal_incl_tax":159.98,"base_tax_amount":24.99,"base_discount_amount":-16,
	"base_total_due":0,"base_total_paid":143.98,"payment":{"method":"ideal",
	"last_trans_id":"T93i","base_amount_paid":143.98,"base_amount_ordered":143.98},
	"items":[{"item_id":51,"sku":"JKT-M","name":"Jacket, M",
	"product_type":"configurable","qty_ordered":2,"base_original_price":79.99,
	"base_price":66.11,"base_price_incl_tax":79.99,"base_row_total":116.21,
	"base_row_total_incl_tax":143.98,"base_discount_amount":16,"base_tax_amount":24.99,
	"tax_percent":21,"base_discount_tax_compensation_amount":2.78},{"item_id":52,
	"parent_item_id":51,"sku":"JKT-M","name":"Jacket, M","product_type":"simple",
	"qty_ordered":2,"price":79.99,"base_price":0,"base_row_total":0}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":24.99}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":24.99}]}]}}],
	"total_count":1}
stdout configurable: as booked
