# Three decimals are kept.
# The members are those of the contract; so many digits are supposed, an extension sets them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-bhd
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"BHD","base_grand_total":21.363,"base_subtotal":18.891,
	"base_subtotal_incl_tax":20.78,"base_tax_amount":1.943,
	"base_discount_amount":-0.667,"base_total_due":0,"base_total_paid":21.363,
	"base_shipping_amount":1.136,"base_shipping_incl_tax":1.25,
	"base_shipping_tax_amount":0.114,"payment":{"method":"card","last_trans_id":"T29c",
	"base_amount_paid":21.363,"base_amount_ordered":21.363},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":3,
	"base_original_price":4.335,"base_price":3.941,"base_price_incl_tax":4.335,
	"base_row_total":11.156,"base_row_total_incl_tax":12.338,
	"base_discount_amount":0.667,"base_tax_amount":1.122,"tax_percent":10,
	"base_discount_tax_compensation_amount":0.06},{"item_id":52,"sku":"BOWL",
	"name":"Bowl","product_type":"simple","qty_ordered":1,"base_original_price":7.775,
	"base_price":7.068,"base_price_incl_tax":7.775,"base_row_total":7.068,
	"base_row_total_incl_tax":7.775,"base_tax_amount":0.707,"tax_percent":10}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"10","title":"10","percent":10,"base_amount":1.943}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"10",
	"title":"10","percent":10,"base_amount":1.122}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"10","title":"10","percent":10,"base_amount":0.707}]},
	{"type":"shipping","applied_taxes":[{"code":"10","title":"10","percent":10,
	"base_amount":0.114}]}]}}],"total_count":1}
stdout three-decimals-bhd: as booked
