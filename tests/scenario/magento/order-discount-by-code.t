# A discount of the cart is in the lines, as Magento has shared it.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-by-code
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":27.43,"base_subtotal":30.94,
	"base_subtotal_incl_tax":37.43,"base_tax_amount":4.76,"base_discount_amount":-10,
	"base_total_due":0,"base_total_paid":27.43,"coupon_code":"TEN",
	"payment":{"method":"ideal","last_trans_id":"T7i","base_amount_paid":27.43,
	"base_amount_ordered":27.43},"items":[{"item_id":51,"sku":"TS-RED-M",
	"name":"T-shirt red M","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":11.16,"base_row_total_incl_tax":14.62,"base_discount_amount":5.33,
	"base_tax_amount":2.54,"tax_percent":21,
	"base_discount_tax_compensation_amount":0.92},{"item_id":52,"sku":"SOCK",
	"name":"Socks","product_type":"simple","qty_ordered":3,"base_original_price":3.33,
	"base_price":2.75,"base_price_incl_tax":3.33,"base_row_total":5.59,
	"base_row_total_incl_tax":7.32,"base_discount_amount":2.67,"base_tax_amount":1.27,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.46},{"item_id":53,
	"sku":"BOOK","name":"Book","product_type":"simple","qty_ordered":1,
	"base_original_price":7.49,"base_price":6.19,"base_price_incl_tax":7.49,
	"base_row_total":4.19,"base_row_total_incl_tax":5.49,"base_discount_amount":2,
	"base_tax_amount":0.95,"tax_percent":21,
	"base_discount_tax_compensation_amount":0.35}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":4.76}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":2.54}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":1.27}]},{"type":"product","item_id":53,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.95}]}]}}],
	"total_count":1}
stdout order-discount-by-code: as booked
