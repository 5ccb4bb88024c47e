# Gift wrapping and a printed card are charges, each with its tax.
# The members are those of the contract; the card stands for any fee.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures fee-plus
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":23.43,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":4.06,"base_total_due":0,
	"base_total_paid":23.43,"payment":{"method":"ideal","last_trans_id":"T42i",
	"base_amount_paid":23.43,"base_amount_ordered":23.43},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":16.49,"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":4.06}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]},{"type":"quote_gw",
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":0.43}]},
	{"type":"printed_card_gw","applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":0.17}]}],"gw_base_price":"2.0600","gw_base_tax_amount":"0.4300",
	"gw_card_base_price":"0.8200","gw_card_base_tax_amount":"0.1700"}}],"total_count":1}
stdout fee-plus: as booked
