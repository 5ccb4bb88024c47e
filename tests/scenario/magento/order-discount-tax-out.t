# A discount of the cart comes off before tax is added.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-tax-out
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":31.98,"base_subtotal":37.43,
	"base_subtotal_incl_tax":43.64,"base_tax_amount":4.55,"base_discount_amount":-10,
	"base_total_due":0,"base_total_paid":31.98,"payment":{"method":"ideal",
	"last_trans_id":"T10i","base_amount_paid":31.98,"base_amount_ordered":31.98},
	"items":[{"item_id":51,"sku":"TS-RED-M","name":"T-shirt red M",
	"product_type":"simple","qty_ordered":1,"base_original_price":19.95,
	"base_price":19.95,"base_price_incl_tax":23.74,"base_row_total":14.62,
	"base_row_total_incl_tax":17.4,"base_discount_amount":5.33,"base_tax_amount":2.78,
	"tax_percent":19},{"item_id":52,"sku":"SOCK","name":"Socks","product_type":"simple",
	"qty_ordered":3,"base_original_price":3.33,"base_price":3.33,
	"base_price_incl_tax":3.96,"base_row_total":7.32,"base_row_total_incl_tax":8.71,
	"base_discount_amount":2.67,"base_tax_amount":1.39,"tax_percent":19},{"item_id":53,
	"sku":"BOOK","name":"Book","product_type":"simple","qty_ordered":1,
	"base_original_price":7.49,"base_price":7.49,"base_price_incl_tax":8.01,
	"base_row_total":5.49,"base_row_total_incl_tax":5.87,"base_discount_amount":2,
	"base_tax_amount":0.38,"tax_percent":7}],
	"extension_attributes":{"applied_taxes":[{"code":"19","title":"19","percent":19,
	"base_amount":4.17},{"code":"7","title":"7","percent":7,"base_amount":0.38}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"19",
	"title":"19","percent":19,"base_amount":2.78}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":1.39}]},
	{"type":"product","item_id":53,"applied_taxes":[{"code":"7","title":"7","percent":7,
	"base_amount":0.38}]}]}}],"total_count":1}
stdout order-discount-tax-out: as booked
