# The fee of an extension for cash on delivery is a charge, by the key fees.
# The members of the fee are supposed: each extension has its own.
conf fees = base_cod_fee/base_cod_tax_amount
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures cash-on-delivery
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"new","store_id":1,
	"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":27.85,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":4.83,"base_total_due":27.85,
	"base_shipping_amount":4.09,"base_shipping_incl_tax":4.95,
	"base_shipping_tax_amount":0.86,"payment":{"method":"cashondelivery",
	"base_amount_ordered":27.85},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":16.49,
	"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,"tax_percent":21}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":4.83}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]},{"type":"shipping",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.86}]},
	{"type":"cod_fee","applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":0.51}]}],"base_cod_fee":2.44,"base_cod_tax_amount":0.51}}],
	"total_count":1}
stdout cash-on-delivery: as booked
