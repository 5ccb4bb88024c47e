# A bundle that is priced by its parts is its parts also when it is free.
# The members are those of the contract, base_row_total less the discount as in the source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures bundle-dynamic-free
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":0,"base_subtotal":9.21,
	"base_subtotal_incl_tax":11.15,"base_tax_amount":0,"base_discount_amount":-11.15,
	"base_total_due":0,"payment":{"method":"free","base_amount_ordered":0},
	"items":[{"item_id":51,"sku":"SET","name":"Set","product_type":"bundle",
	"qty_ordered":1,"base_price":9.21,"base_price_incl_tax":11.15,
	"base_row_total":9.21},{"item_id":52,"sku":"P1","name":"Pot",
	"product_type":"simple","qty_ordered":2,"base_original_price":3.33,
	"base_price":2.75,"base_price_incl_tax":3.33,"base_row_total":0,
	"base_row_total_incl_tax":0,"base_discount_amount":6.66,"base_tax_amount":0,
	"tax_percent":21,"base_discount_tax_compensation_amount":1.16,"parent_item_id":51},
	{"item_id":53,"sku":"P2","name":"Cup","product_type":"simple","qty_ordered":1,
	"base_original_price":4.49,"base_price":3.71,"base_price_incl_tax":4.49,
	"base_row_total":0,"base_row_total_incl_tax":0,"base_discount_amount":4.49,
	"base_tax_amount":0,"tax_percent":21,"base_discount_tax_compensation_amount":0.78,
	"parent_item_id":51}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":0}],"item_applied_taxes":[{"type":"product",
	"item_id":52,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":0}]},{"type":"product","item_id":53,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":0}]}]}}],"total_count":1}
stdout bundle-dynamic-free: as booked
