# A discount before tax is taken off each line, at its own rate.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures line-discount-tax-out
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":18.82,"base_subtotal":18.47,
	"base_subtotal_incl_tax":20.91,"base_tax_amount":2.2,"base_discount_amount":-1.85,
	"base_total_due":0,"base_total_paid":18.82,"payment":{"method":"ideal",
	"last_trans_id":"T4i","base_amount_paid":18.82,"base_amount_ordered":18.82},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":7,"base_original_price":1.37,"base_price":1.37,
	"base_price_incl_tax":1.63,"base_row_total":8.63,"base_row_total_incl_tax":10.27,
	"base_discount_amount":0.96,"base_tax_amount":1.64,"tax_percent":19},{"item_id":52,
	"sku":"BOWL","name":"Bowl","product_type":"simple","qty_ordered":2,
	"base_original_price":4.44,"base_price":4.44,"base_price_incl_tax":4.75,
	"base_row_total":7.99,"base_row_total_incl_tax":8.55,"base_discount_amount":0.89,
	"base_tax_amount":0.56,"tax_percent":7}],
	"extension_attributes":{"applied_taxes":[{"code":"19","title":"19","percent":19,
	"base_amount":1.64},{"code":"7","title":"7","percent":7,"base_amount":0.56}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"19",
	"title":"19","percent":19,"base_amount":1.64}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"7","title":"7","percent":7,"base_amount":0.56}]}]}}],
	"total_count":1}
stdout line-discount-tax-out: as booked
