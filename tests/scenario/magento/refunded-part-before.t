# Of three pieces one was refunded: two are left, at what the credit memo left.
# The members are those of the contract, the figures as Magento rounds them.
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-part-before
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":39.93,"base_subtotal":37.13,
	"base_subtotal_incl_tax":44.92,"base_tax_amount":6.93,"base_discount_amount":-4.99,
	"base_total_due":0,"base_total_paid":39.93,"base_total_refunded":8.88,
	"payment":{"method":"ideal","last_trans_id":"T57i","base_amount_paid":39.93,
	"base_amount_ordered":39.93},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":3,"base_original_price":9.99,
	"base_price":8.26,"base_price_incl_tax":9.99,"base_row_total":21.44,
	"base_row_total_incl_tax":26.64,"base_discount_amount":3.33,"base_tax_amount":4.62,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.58,"qty_invoiced":3,
	"qty_refunded":1,"base_amount_refunded":8.26},{"item_id":52,"sku":"CAP",
	"name":"Cap","product_type":"simple","qty_ordered":1,"base_original_price":14.95,
	"base_price":12.36,"base_price_incl_tax":14.95,"base_row_total":10.7,
	"base_row_total_incl_tax":13.29,"base_discount_amount":1.66,"base_tax_amount":2.31,
	"tax_percent":21,"base_discount_tax_compensation_amount":0.28,"qty_invoiced":1}],
	"extension_attributes":{"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":6.93}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":4.62}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":2.31}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":8.88,"transaction_id":"T57i1","base_discount_amount":-1.11,
	"items":[{"order_item_id":51,"qty":1,"base_row_total":8.26,"base_tax_amount":1.54,
	"base_discount_amount":1.11,"base_discount_tax_compensation_amount":0.19},
	{"order_item_id":52,"qty":0}]}],"total_count":1}
stdout refunded-part-before: as booked
