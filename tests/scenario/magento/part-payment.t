# A deposit was paid by one invoice, and the rest is open.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures part-payment
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":99.75,"base_subtotal":82.44,
	"base_subtotal_incl_tax":99.75,"base_tax_amount":17.31,"base_total_due":69.82,
	"base_total_paid":29.93,"payment":{"method":"bank_transfer","last_trans_id":"T49b",
	"base_amount_paid":29.93,"base_amount_ordered":99.75},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":5,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":82.44,"base_row_total_incl_tax":99.75,"base_tax_amount":17.31,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":17.31}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":17.31}]}]}}],"total_count":1}
> GET /rest/all/V1/invoices?*
< 200 {"items":[{"entity_id":80,"state":2,"created_at":"2026-11-20 09:20:00",
	"base_grand_total":29.93}],"total_count":1}
stdout part-payment: as booked
