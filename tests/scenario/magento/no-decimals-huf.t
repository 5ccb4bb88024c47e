# Amounts without decimals stay without them.
# The members are those of the contract; so many digits are supposed, an extension sets them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-huf
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"HUF","base_grand_total":11158,"base_subtotal":8240,
	"base_subtotal_incl_tax":10465,"base_tax_amount":2372,"base_discount_amount":-597,
	"base_total_due":0,"base_total_paid":11158,"base_shipping_amount":1016,
	"base_shipping_incl_tax":1290,"base_shipping_tax_amount":274,
	"payment":{"method":"card","last_trans_id":"T26c","base_amount_paid":11158,
	"base_amount_ordered":11158},"items":[{"item_id":51,"sku":"BOGRE","name":"Bögre",
	"product_type":"simple","qty_ordered":3,"base_original_price":1990,
	"base_price":1567,"base_price_incl_tax":1990,"base_row_total":4104,
	"base_row_total_incl_tax":5373,"base_discount_amount":597,"base_tax_amount":1142,
	"tax_percent":27,"base_discount_tax_compensation_amount":127},{"item_id":52,
	"sku":"TAL","name":"Tál","product_type":"simple","qty_ordered":1,
	"base_original_price":4495,"base_price":3539,"base_price_incl_tax":4495,
	"base_row_total":3539,"base_row_total_incl_tax":4495,"base_tax_amount":956,
	"tax_percent":27}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"27","title":"27","percent":27,"base_amount":2372}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"27",
	"title":"27","percent":27,"base_amount":1142}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"27","title":"27","percent":27,"base_amount":956}]},
	{"type":"shipping","applied_taxes":[{"code":"27","title":"27","percent":27,
	"base_amount":274}]}]}}],"total_count":1}
stdout no-decimals-huf: as booked
