# A shop that rounds the tax of each piece is followed.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-unit
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":85.22,"base_subtotal":70.47,
	"base_subtotal_incl_tax":85.26,"base_tax_amount":14.75,"base_total_due":0,
	"base_total_paid":85.22,"payment":{"method":"ideal","last_trans_id":"T23i",
	"base_amount_paid":85.22,"base_amount_ordered":85.22},"items":[{"item_id":51,
	"sku":"A","name":"Pen","product_type":"simple","qty_ordered":3,
	"base_original_price":10.02,"base_price":10.02,"base_price_incl_tax":12.12,
	"base_row_total":30.06,"base_row_total_incl_tax":36.36,"base_tax_amount":6.3,
	"tax_percent":21},{"item_id":52,"sku":"B","name":"Ink","product_type":"simple",
	"qty_ordered":7,"base_original_price":5.26,"base_price":5.26,
	"base_price_incl_tax":6.36,"base_row_total":36.82,"base_row_total_incl_tax":44.52,
	"base_tax_amount":7.7,"tax_percent":21},{"item_id":53,"sku":"C","name":"Nib",
	"product_type":"simple","qty_ordered":1,"base_original_price":3.59,
	"base_price":3.59,"base_price_incl_tax":4.34,"base_row_total":3.59,
	"base_row_total_incl_tax":4.34,"base_tax_amount":0.75,"tax_percent":21}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":14.75}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":6.3}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":7.7}]},{"type":"product","item_id":53,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.75}]}]}}],
	"total_count":1}
stdout rounding-by-unit: as booked
