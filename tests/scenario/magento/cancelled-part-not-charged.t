# What was not invoiced was cancelled: what was, is left and paid in full.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures cancelled-part-not-charged
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":72.34,"base_subtotal":59.78,
	"base_subtotal_incl_tax":72.34,"base_tax_amount":12.56,"base_total_due":19.95,
	"base_total_paid":52.39,"base_total_canceled":19.95,"payment":{"method":"card",
	"last_trans_id":"T69c","base_amount_authorized":72.34,"base_amount_paid":52.39,
	"base_amount_ordered":72.34},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":3,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":49.46,
	"base_row_total_incl_tax":59.85,"base_tax_amount":10.39,"tax_percent":21,
	"qty_canceled":1,"qty_invoiced":2,"base_row_invoiced":32.97,
	"base_tax_invoiced":6.93,"tax_canceled":3.4633},{"item_id":52,"sku":"BOWL",
	"name":"Bowl","product_type":"simple","qty_ordered":1,"base_original_price":12.49,
	"base_price":10.32,"base_price_incl_tax":12.49,"base_row_total":10.32,
	"base_row_total_incl_tax":12.49,"base_tax_amount":2.17,"tax_percent":21,
	"qty_invoiced":1,"base_row_invoiced":10.32,"base_tax_invoiced":2.17}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":12.56}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":10.39}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":2.17}]}]}}],"total_count":1}
> GET /rest/all/V1/invoices?*
< 200 {"items":[{"entity_id":80,"state":2,"created_at":"2026-11-20 09:20:00",
	"base_grand_total":52.39,"transaction_id":"T69c"}],"total_count":1}
stdout cancelled-part-not-charged: as booked
