# What was charged of an authorisation is paid, and what is left of it awaited.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures authorised-part-captured
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":32.44,"base_subtotal":26.81,
	"base_subtotal_incl_tax":32.44,"base_tax_amount":5.63,"base_total_due":12.49,
	"base_total_paid":19.95,"payment":{"method":"card","last_trans_id":"T52c",
	"base_amount_authorized":32.44,"base_amount_paid":19.95,
	"base_amount_ordered":32.44},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":16.49,
	"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,"tax_percent":21},
	{"item_id":52,"sku":"BOWL","name":"Bowl","product_type":"simple","qty_ordered":1,
	"base_original_price":12.49,"base_price":10.32,"base_price_incl_tax":12.49,
	"base_row_total":10.32,"base_row_total_incl_tax":12.49,"base_tax_amount":2.17,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":5.63}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.17}]}]}}],
	"total_count":1}
> GET /rest/all/V1/invoices?*
< 200 {"items":[{"entity_id":80,"state":2,"created_at":"2026-11-20 09:20:00",
	"base_grand_total":19.95,"transaction_id":"T52c"}],"total_count":1}
> GET /rest/all/V1/transactions?*
< 200 {"items":[{"transaction_id":5,"txn_id":"T-A","txn_type":"authorization"},
	{"transaction_id":6,"txn_id":"T52c","txn_type":"capture"}],"total_count":2}
stdout authorised-part-captured: as booked
