# A tax on top of the price is added to each line, and to the shipping.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures tax-out-plain
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":64.7,"base_subtotal":49.47,
	"base_subtotal_incl_tax":58.87,"base_tax_amount":10.33,"base_total_due":0,
	"base_total_paid":64.7,"base_shipping_amount":4.9,"base_shipping_incl_tax":5.83,
	"base_shipping_tax_amount":0.93,"payment":{"method":"ideal","last_trans_id":"T2i",
	"base_amount_paid":64.7,"base_amount_ordered":64.7},"items":[{"item_id":51,
	"sku":"TS-RED-M","name":"T-shirt red M","product_type":"simple","qty_ordered":3,
	"base_original_price":16.49,"base_price":16.49,"base_price_incl_tax":19.62,
	"base_row_total":49.47,"base_row_total_incl_tax":58.87,"base_tax_amount":9.4,
	"tax_percent":19}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":10.33}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"19",
	"title":"19","percent":19,"base_amount":9.4}]},{"type":"shipping",
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":0.93}]}]}}],
	"total_count":1}
stdout tax-out-plain: as booked
