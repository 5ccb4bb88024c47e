# Store credit is a payment.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures store-credit-used
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":39.84,"base_subtotal":49.46,
	"base_subtotal_incl_tax":59.85,"base_tax_amount":10.39,"base_total_due":0,
	"base_total_paid":39.84,"payment":{"method":"ideal","last_trans_id":"T39i",
	"base_amount_paid":39.84,"base_amount_ordered":39.84},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":3,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":49.46,"base_row_total_incl_tax":59.85,"base_tax_amount":10.39,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":10.39}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":10.39}]}],
	"base_customer_balance_amount":20.01}}],"total_count":1}
stdout store-credit-used: as booked
