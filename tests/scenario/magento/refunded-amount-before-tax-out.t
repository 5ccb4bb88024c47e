# An amount given back has tax in it where prices have none, too.
# The members are those of the contract, the figures as Magento rounds them.
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-amount-before-tax-out
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":41.4,"base_subtotal":35.32,
	"base_subtotal_incl_tax":41.4,"base_tax_amount":6.08,"base_total_due":0,
	"base_total_paid":41.4,"base_total_refunded":3.33,"payment":{"method":"ideal",
	"last_trans_id":"T65i","base_amount_paid":41.4,"base_amount_ordered":41.4},
	"items":[{"item_id":51,"sku":"A","name":"Pen","product_type":"simple",
	"qty_ordered":3,"base_original_price":10.02,"base_price":10.02,
	"base_price_incl_tax":11.92,"base_row_total":30.06,"base_row_total_incl_tax":35.77,
	"base_tax_amount":5.71,"tax_percent":19,"qty_invoiced":3},{"item_id":52,"sku":"B",
	"name":"Book","product_type":"simple","qty_ordered":1,"base_original_price":5.26,
	"base_price":5.26,"base_price_incl_tax":5.63,"base_row_total":5.26,
	"base_row_total_incl_tax":5.63,"base_tax_amount":0.37,"tax_percent":7,
	"qty_invoiced":1}],"extension_attributes":{"applied_taxes":[{"code":"19",
	"title":"19","percent":19,"base_amount":5.71},{"code":"7","title":"7","percent":7,
	"base_amount":0.37}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":5.71}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"7","title":"7","percent":7,
	"base_amount":0.37}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":3.33,"transaction_id":"T65i1","base_adjustment_positive":3.33,
	"items":[{"order_item_id":51,"qty":0},{"order_item_id":52,"qty":0}]}],
	"total_count":1}
stdout refunded-amount-before-tax-out: as booked
