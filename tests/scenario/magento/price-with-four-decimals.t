# A price of four decimals is multiplied first and rounded then.
# The members are those of the contract; so many digits are supposed, an extension sets them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures price-with-four-decimals
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":12.65,"base_subtotal":10.63,
	"base_subtotal_incl_tax":12.65,"base_tax_amount":2.02,"base_total_due":0,
	"base_total_paid":12.65,"payment":{"method":"ideal","last_trans_id":"T31i",
	"base_amount_paid":12.65,"base_amount_ordered":12.65},"items":[{"item_id":51,
	"sku":"SCREW","name":"Screw","product_type":"simple","qty_ordered":144,
	"base_original_price":0.0413,"base_price":0.0413,"base_price_incl_tax":0.05,
	"base_row_total":5.95,"base_row_total_incl_tax":7.08,"base_tax_amount":1.13,
	"tax_percent":19},{"item_id":52,"sku":"NUT","name":"Nut","product_type":"simple",
	"qty_ordered":250,"base_original_price":0.0187,"base_price":0.0187,
	"base_price_incl_tax":0.02,"base_row_total":4.68,"base_row_total_incl_tax":5.57,
	"base_tax_amount":0.89,"tax_percent":19}],
	"extension_attributes":{"applied_taxes":[{"code":"19","title":"19","percent":19,
	"base_amount":2.02}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":1.13}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"19","title":"19",
	"percent":19,"base_amount":0.89}]}]}}],"total_count":1}
stdout price-with-four-decimals: as booked
