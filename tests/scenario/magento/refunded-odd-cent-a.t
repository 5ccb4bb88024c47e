# The odd cent of tax went back: the piece that is left has one less.
# The members are those of the contract, the figures as Magento rounds them.
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-odd-cent-a
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":2.25,"base_subtotal":2,
	"base_subtotal_incl_tax":2.25,"base_tax_amount":0.25,"base_total_due":0,
	"base_total_paid":2.25,"base_total_refunded":1.13,"payment":{"method":"card",
	"last_trans_id":"T58c","base_amount_paid":2.25,"base_amount_ordered":2.25},
	"items":[{"item_id":51,"sku":"PEN","name":"Pen","product_type":"simple",
	"qty_ordered":2,"base_original_price":1,"base_price":1,"base_price_incl_tax":1.13,
	"base_row_total":2,"base_row_total_incl_tax":2.25,"base_tax_amount":0.25,
	"tax_percent":12.5,"qty_invoiced":2,"qty_refunded":1,"base_amount_refunded":1}],
	"extension_attributes":{"applied_taxes":[{"code":"12.5","title":"12.5",
	"percent":12.5,"base_amount":0.25}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"12.5","title":"12.5","percent":12.5,
	"base_amount":0.25}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":1.13,"transaction_id":"T58c1","items":[{"order_item_id":51,
	"qty":1,"base_row_total":1,"base_tax_amount":0.13}]}],"total_count":1}
stdout refunded-odd-cent-a: as booked
