# A piece that was sold out was refunded: it is not in the order.
# The members are those of the contract: what is paid is not cancelled, but refunded.
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures cancelled-part-before
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":72.34,"base_subtotal":59.78,
	"base_subtotal_incl_tax":72.34,"base_tax_amount":12.56,"base_total_due":0,
	"base_total_paid":72.34,"base_total_refunded":19.95,"payment":{"method":"ideal",
	"last_trans_id":"T68i","base_amount_paid":72.34,"base_amount_ordered":72.34},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":3,"base_original_price":19.95,"base_price":16.49,
	"base_price_incl_tax":19.95,"base_row_total":49.46,"base_row_total_incl_tax":59.85,
	"base_tax_amount":10.39,"tax_percent":21,"qty_invoiced":3,"qty_refunded":1,
	"base_amount_refunded":16.49},{"item_id":52,"sku":"BOWL","name":"Bowl",
	"product_type":"simple","qty_ordered":1,"base_original_price":12.49,
	"base_price":10.32,"base_price_incl_tax":12.49,"base_row_total":10.32,
	"base_row_total_incl_tax":12.49,"base_tax_amount":2.17,"tax_percent":21,
	"qty_invoiced":1}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":12.56}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":10.39}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.17}]}]}}],
	"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":19.95,"transaction_id":"T68i1","items":[{"order_item_id":51,
	"qty":1,"base_row_total":16.49,"base_tax_amount":3.46},{"order_item_id":52,
	"qty":0}]}],"total_count":1}
stdout cancelled-part-before: as booked
