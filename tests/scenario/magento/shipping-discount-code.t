# The shipping is charged after its discount.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures shipping-discount-code
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":23.4,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":4.06,"base_discount_amount":-3.5,
	"base_total_due":0,"base_total_paid":23.4,"coupon_code":"SHIP",
	"base_shipping_amount":5.74,"base_shipping_incl_tax":6.95,
	"base_shipping_tax_amount":0.6,"base_shipping_discount_amount":3.5,
	"base_shipping_discount_tax_compensation_amnt":0.61,"payment":{"method":"ideal",
	"last_trans_id":"T12i","base_amount_paid":23.4,"base_amount_ordered":23.4},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":1,"base_original_price":19.95,"base_price":16.49,
	"base_price_incl_tax":19.95,"base_row_total":16.49,"base_row_total_incl_tax":19.95,
	"base_tax_amount":3.46,"tax_percent":21}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":4.06}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]},{"type":"shipping",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.6}]}]}}],
	"total_count":1}
stdout shipping-discount-code: as booked
