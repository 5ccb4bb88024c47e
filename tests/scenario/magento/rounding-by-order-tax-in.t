# A shop that rounds once has a cent of tax where Magento carries it to.
# The members are those of the contract; the cent is carried to the last line, as in the source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order-tax-in
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":16.97,"base_subtotal":14.02,
	"base_subtotal_incl_tax":16.97,"base_tax_amount":2.95,"base_total_due":0,
	"base_total_paid":16.97,"payment":{"method":"ideal","last_trans_id":"T24i",
	"base_amount_paid":16.97,"base_amount_ordered":16.97},"items":[{"item_id":51,
	"sku":"A","name":"Pen","product_type":"simple","qty_ordered":1,
	"base_original_price":9.99,"base_price":8.26,"base_price_incl_tax":9.99,
	"base_row_total":8.26,"base_row_total_incl_tax":9.99,"base_tax_amount":1.73,
	"tax_percent":21},{"item_id":52,"sku":"B","name":"Ink","product_type":"simple",
	"qty_ordered":1,"base_original_price":4.49,"base_price":3.71,
	"base_price_incl_tax":4.49,"base_row_total":3.71,"base_row_total_incl_tax":4.49,
	"base_tax_amount":0.78,"tax_percent":21},{"item_id":53,"sku":"C","name":"Nib",
	"product_type":"simple","qty_ordered":1,"base_original_price":2.49,
	"base_price":2.06,"base_price_incl_tax":2.49,"base_row_total":2.05,
	"base_row_total_incl_tax":2.49,"base_tax_amount":0.44,"tax_percent":21}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":2.95}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":1.73}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":0.78}]},{"type":"product","item_id":53,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.44}]}]}}],
	"total_count":1}
stdout rounding-by-order-tax-in: as booked
