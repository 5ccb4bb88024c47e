# A company's own order number goes along, and nothing is paid.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures business-order
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"new","store_id":1,
	"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":1611.22,"base_subtotal":1459.8,
	"base_subtotal_incl_tax":1737.17,"base_tax_amount":257.26,
	"base_discount_amount":-105.84,"base_total_due":1611.22,
	"payment":{"method":"purchaseorder","base_amount_ordered":1611.22,
	"po_number":"PO-2026/0815"},"items":[{"item_id":51,"sku":"MUG","name":"Mug",
	"product_type":"simple","qty_ordered":144,"base_original_price":7.35,
	"base_price":7.35,"base_price_incl_tax":8.75,"base_row_total":952.56,
	"base_row_total_incl_tax":1133.55,"base_discount_amount":105.84,
	"base_tax_amount":180.99,"tax_percent":19},{"item_id":52,"sku":"BOWL","name":"Bowl",
	"product_type":"simple","qty_ordered":36,"base_original_price":11.15,
	"base_price":11.15,"base_price_incl_tax":13.27,"base_row_total":401.4,
	"base_row_total_incl_tax":477.67,"base_tax_amount":76.27,"tax_percent":19}],
	"extension_attributes":{"applied_taxes":[{"code":"19","title":"19","percent":19,
	"base_amount":257.26}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"19","title":"19","percent":19,"base_amount":180.99}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"19","title":"19",
	"percent":19,"base_amount":76.27}]}]}}],"total_count":1}
stdout business-order: as booked
