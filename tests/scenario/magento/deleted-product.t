# A line whose product was deleted is a line.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures deleted-product
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":17.9,"base_subtotal":14.79,
	"base_subtotal_incl_tax":17.9,"base_tax_amount":3.11,"base_total_due":0,
	"base_total_paid":17.9,"payment":{"method":"ideal","last_trans_id":"T96i",
	"base_amount_paid":17.9,"base_amount_ordered":17.9},"items":[{"item_id":51,
	"sku":"OLD-MUG","name":"Old mug","product_type":"simple","qty_ordered":2,
	"base_original_price":8.95,"base_price":7.4,"base_price_incl_tax":8.95,
	"base_row_total":14.79,"base_row_total_incl_tax":17.9,"base_tax_amount":3.11,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.11}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.11}]}]}}],"total_count":1}
stdout deleted-product: as booked
