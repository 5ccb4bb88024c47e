# A currency without decimals, with two rates and a discount of the cart.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-jpy
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"JPY","base_grand_total":6135,"base_subtotal":5553,
	"base_subtotal_incl_tax":6077,"base_tax_amount":532,"base_discount_amount":-500,
	"base_total_due":0,"base_total_paid":6135,"base_shipping_amount":550,
	"base_shipping_incl_tax":605,"base_shipping_tax_amount":55,
	"payment":{"method":"card","last_trans_id":"T27c","base_amount_paid":6135,
	"base_amount_ordered":6135},"items":[{"item_id":51,"sku":"CUP","name":"湯呑み",
	"product_type":"simple","qty_ordered":3,"base_original_price":1333,
	"base_price":1333,"base_price_incl_tax":1466,"base_row_total":3638,
	"base_row_total_incl_tax":4002,"base_discount_amount":361,"base_tax_amount":364,
	"tax_percent":10},{"item_id":52,"sku":"TEA","name":"煎茶","product_type":"simple",
	"qty_ordered":2,"base_original_price":777,"base_price":777,
	"base_price_incl_tax":839,"base_row_total":1415,"base_row_total_incl_tax":1528,
	"base_discount_amount":139,"base_tax_amount":113,"tax_percent":8}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"10","title":"10","percent":10,"base_amount":419},
	{"code":"8","title":"8","percent":8,"base_amount":113}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"10",
	"title":"10","percent":10,"base_amount":364}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"8","title":"8","percent":8,"base_amount":113}]},
	{"type":"shipping","applied_taxes":[{"code":"10","title":"10","percent":10,
	"base_amount":55}]}]}}],"total_count":1}
stdout no-decimals-jpy: as booked
