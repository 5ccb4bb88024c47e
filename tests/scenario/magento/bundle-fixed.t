# A bundle with a price of its own is one line.
# The members are those of the contract, base_row_total less the discount as in the source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures bundle-fixed
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":80.1,"base_subtotal":73.55,
	"base_subtotal_incl_tax":89,"base_tax_amount":13.9,"base_discount_amount":-8.9,
	"base_total_due":0,"base_total_paid":80.1,"payment":{"method":"ideal",
	"last_trans_id":"T90i","base_amount_paid":80.1,"base_amount_ordered":80.1},
	"items":[{"item_id":51,"sku":"SET","name":"Tea set","product_type":"bundle",
	"qty_ordered":1,"base_original_price":89,"base_price":73.55,
	"base_price_incl_tax":89,"base_row_total":64.65,"base_row_total_incl_tax":80.1,
	"base_discount_amount":8.9,"base_tax_amount":13.9,"tax_percent":21,
	"base_discount_tax_compensation_amount":1.55},{"item_id":52,"parent_item_id":51,
	"sku":"POT","product_type":"simple","qty_ordered":1,"base_price":0,
	"base_row_total":0},{"item_id":53,"parent_item_id":51,"sku":"CUP",
	"product_type":"simple","qty_ordered":6,"base_price":0,"base_row_total":0}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":13.9}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":13.9}]}]}}],
	"total_count":1}
stdout bundle-fixed: as booked
