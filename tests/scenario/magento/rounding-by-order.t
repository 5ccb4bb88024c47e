# A shop that rounds the tax of the order once is followed.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":85.27,"base_subtotal":70.47,
	"base_subtotal_incl_tax":85.26,"base_tax_amount":14.8,"base_total_due":0,
	"base_total_paid":85.27,"payment":{"method":"ideal","last_trans_id":"T22i",
	"base_amount_paid":85.27,"base_amount_ordered":85.27},"items":[{"item_id":51,
	"sku":"A","name":"Pen","product_type":"simple","qty_ordered":3,
	"base_original_price":10.02,"base_price":10.02,"base_price_incl_tax":12.12,
	"base_row_total":30.06,"base_row_total_incl_tax":36.37,"base_tax_amount":6.31,
	"tax_percent":21},{"item_id":52,"sku":"B","name":"Ink","product_type":"simple",
	"qty_ordered":7,"base_original_price":5.26,"base_price":5.26,
	"base_price_incl_tax":6.36,"base_row_total":36.82,"base_row_total_incl_tax":44.55,
	"base_tax_amount":7.73,"tax_percent":21},{"item_id":53,"sku":"C","name":"Nib",
	"product_type":"simple","qty_ordered":1,"base_original_price":3.59,
	"base_price":3.59,"base_price_incl_tax":4.34,"base_row_total":3.59,
	"base_row_total_incl_tax":4.35,"base_tax_amount":0.76,"tax_percent":21}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":14.8}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":6.31}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":7.73}]},{"type":"product","item_id":53,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.76}]}]}}],
	"total_count":1}
stdout rounding-by-order: as booked
