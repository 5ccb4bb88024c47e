# A part of the shipping was given back: the rest is charged.
# The members are those of the contract, the figures as Magento rounds them.
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-shipping-part-before
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":26.9,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":4.67,"base_total_due":0,
	"base_total_paid":26.9,"base_total_refunded":3.3,"base_shipping_amount":5.74,
	"base_shipping_incl_tax":6.95,"base_shipping_tax_amount":1.21,
	"payment":{"method":"ideal","last_trans_id":"T61i","base_amount_paid":26.9,
	"base_amount_ordered":26.9},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":16.49,
	"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,"tax_percent":21,
	"qty_invoiced":1}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":4.67}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]},{"type":"shipping",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":1.21}]}]}}],
	"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":3.3,"transaction_id":"T61i1","base_shipping_amount":2.73,
	"base_shipping_tax_amount":0.57,"items":[{"order_item_id":51,"qty":0}]}],
	"total_count":1}
stdout refunded-shipping-part-before: as booked
