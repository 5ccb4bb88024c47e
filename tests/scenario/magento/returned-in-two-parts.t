# Two credit memos after the shipment are two credit notes, the last one with the odd cent.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures returned-in-two-parts
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":59.85,"base_subtotal":49.46,
	"base_subtotal_incl_tax":59.85,"base_tax_amount":10.39,"base_total_due":0,
	"base_total_paid":59.85,"payment":{"method":"ideal","last_trans_id":"T75i",
	"base_amount_paid":59.85,"base_amount_ordered":59.85},"items":[{"item_id":51,"sku":"MUG",
	"name":"Mug","product_type":"simple","qty_ordered":3,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":49.46,
	"base_row_total_incl_tax":59.85,"base_tax_amount":10.39,"tax_percent":21,
	"qty_invoiced":3}],"extension_attributes":{"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":10.39}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":10.39}]}]}}],
	"total_count":1}
stdout returned-in-two-parts: as booked
$ made <order
ECX_NOW=2026-12-15T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-in-two-parts
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"closed","store_id":1,
	"created_at":"2026-11-20 09:15:00","updated_at":"2026-12-09 10:00:00",
	"base_currency_code":"EUR","base_grand_total":59.85,"base_subtotal":49.46,
	"base_subtotal_incl_tax":59.85,"base_tax_amount":10.39,"base_total_due":0,
	"base_total_paid":59.85,"base_total_refunded":59.85,"payment":{"method":"ideal",
	"last_trans_id":"T75i","base_amount_paid":59.85,"base_amount_ordered":59.85},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":3,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":49.46,"base_row_total_incl_tax":59.85,"base_tax_amount":10.39,
	"tax_percent":21,"qty_shipped":3,"qty_invoiced":3,"qty_refunded":3,
	"base_amount_refunded":49.46}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":10.39}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":10.39}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,
	"created_at":"2026-12-03 10:00:00","base_grand_total":19.95,"transaction_id":"T75i1",
	"items":[{"order_item_id":51,"qty":1,"base_row_total":16.49,"base_tax_amount":3.46}]},
	{"entity_id":72,"order_id":30,"state":2,"created_at":"2026-12-09 10:00:00",
	"base_grand_total":39.9,"transaction_id":"T75i2","items":[{"order_item_id":51,"qty":2,
	"base_row_total":32.97,"base_tax_amount":6.93}]}],"total_count":2}
stdout returned-in-two-parts: as booked
