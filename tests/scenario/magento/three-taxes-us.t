# Three taxes of a line are rounded one by one.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-taxes-us
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"USD","base_grand_total":61.69,"base_subtotal":57.12,
	"base_subtotal_incl_tax":61.69,"base_tax_amount":4.57,"base_total_due":0,
	"base_total_paid":61.69,"payment":{"method":"card","last_trans_id":"T20c",
	"base_amount_paid":61.69,"base_amount_ordered":61.69},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":3,
	"base_original_price":12.37,"base_price":12.37,"base_price_incl_tax":13.36,
	"base_row_total":37.11,"base_row_total_incl_tax":40.08,"base_tax_amount":2.97,
	"tax_percent":8},{"item_id":52,"sku":"TEE","name":"Tee","product_type":"simple",
	"qty_ordered":1,"base_original_price":20.01,"base_price":20.01,
	"base_price_incl_tax":21.61,"base_row_total":20.01,"base_row_total_incl_tax":21.61,
	"base_tax_amount":1.6,"tax_percent":8}],
	"extension_attributes":{"applied_taxes":[{"code":"6.25 state","title":"6.25 state",
	"percent":6.25,"base_amount":3.57},{"code":"1 county","title":"1 county",
	"percent":1,"base_amount":0.57},{"code":"0.75 city","title":"0.75 city",
	"percent":0.75,"base_amount":0.43}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"6.25 state","title":"6.25 state",
	"percent":6.25,"base_amount":2.32},{"code":"1 county","title":"1 county",
	"percent":1,"base_amount":0.37},{"code":"0.75 city","title":"0.75 city",
	"percent":0.75,"base_amount":0.28}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"6.25 state","title":"6.25 state","percent":6.25,
	"base_amount":1.25},{"code":"1 county","title":"1 county","percent":1,
	"base_amount":0.2},{"code":"0.75 city","title":"0.75 city","percent":0.75,
	"base_amount":0.15}]}]}}],"total_count":1}
stdout three-taxes-us: as booked
