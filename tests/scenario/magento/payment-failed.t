# An order whose payment was not accepted is a problem.
# The state is that of the contract; that it means this is supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures payment-failed
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"payment_review",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":19.95,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":3.46,"base_total_due":19.95,
	"payment":{"method":"card","base_amount_ordered":19.95},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":16.49,"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]}]}}],"total_count":1}
stdout payment-failed: as booked
