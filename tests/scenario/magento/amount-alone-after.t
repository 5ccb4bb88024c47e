# An amount given back after all was shipped is a credit note with the rates of the order.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures amount-alone-after
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":67.32,"base_subtotal":54.18,
	"base_subtotal_incl_tax":62.37,"base_tax_amount":9.05,"base_total_due":0,
	"base_total_paid":67.32,"base_shipping_amount":4.09,"base_shipping_incl_tax":4.95,
	"base_shipping_tax_amount":0.86,"payment":{"method":"ideal","last_trans_id":"T76i",
	"base_amount_paid":67.32,"base_amount_ordered":67.32},"items":[{"item_id":51,"sku":"MUG",
	"name":"Mug","product_type":"simple","qty_ordered":2,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":32.98,
	"base_row_total_incl_tax":39.9,"base_tax_amount":6.92,"tax_percent":21,"qty_invoiced":2},
	{"item_id":52,"sku":"BOOK","name":"Book","product_type":"simple","qty_ordered":3,
	"base_original_price":7.49,"base_price":7.07,"base_price_incl_tax":7.49,
	"base_row_total":21.2,"base_row_total_incl_tax":22.47,"base_tax_amount":1.27,
	"tax_percent":6,"qty_invoiced":3}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":7.78},{"code":"6",
	"title":"6","percent":6,"base_amount":1.27}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":6.92}]},{"type":"product","item_id":52,"applied_taxes":[{"code":"6",
	"title":"6","percent":6,"base_amount":1.27}]},{"type":"shipping",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.86}]}]}}],
	"total_count":1}
stdout amount-alone-after: as booked
$ made <order
ECX_NOW=2026-12-15T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes amount-alone-after
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"complete",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-12-01 10:00:00",
	"base_currency_code":"EUR","base_grand_total":67.32,"base_subtotal":54.18,
	"base_subtotal_incl_tax":62.37,"base_tax_amount":9.05,"base_total_due":0,
	"base_total_paid":67.32,"base_total_refunded":7.77,"base_shipping_amount":4.09,
	"base_shipping_incl_tax":4.95,"base_shipping_tax_amount":0.86,
	"payment":{"method":"ideal","last_trans_id":"T76i","base_amount_paid":67.32,
	"base_amount_ordered":67.32},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":2,"base_original_price":19.95,"base_price":16.49,
	"base_price_incl_tax":19.95,"base_row_total":32.98,"base_row_total_incl_tax":39.9,
	"base_tax_amount":6.92,"tax_percent":21,"qty_shipped":2,"qty_invoiced":2},{"item_id":52,
	"sku":"BOOK","name":"Book","product_type":"simple","qty_ordered":3,
	"base_original_price":7.49,"base_price":7.07,"base_price_incl_tax":7.49,
	"base_row_total":21.2,"base_row_total_incl_tax":22.47,"base_tax_amount":1.27,
	"tax_percent":6,"qty_shipped":3,"qty_invoiced":3}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":7.78},{"code":"6",
	"title":"6","percent":6,"base_amount":1.27}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":6.92}]},{"type":"product","item_id":52,"applied_taxes":[{"code":"6",
	"title":"6","percent":6,"base_amount":1.27}]},{"type":"shipping",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.86}]}]}}],
	"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,
	"created_at":"2026-12-01 10:00:00","base_grand_total":7.77,"transaction_id":"T76i1",
	"base_adjustment_positive":7.77,"items":[{"order_item_id":51,"qty":0},
	{"order_item_id":52,"qty":0}]}],"total_count":1}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][1][filters][0][value]=2026-12-01 10:00:00
< 200 {"items":[],"total_count":0}
stdout amount-alone-after: as booked
