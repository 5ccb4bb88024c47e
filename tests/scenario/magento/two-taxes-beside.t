# Two taxes beside each other are both there, each on the net.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-taxes-beside
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"CAD","base_grand_total":55.28,"base_subtotal":39.99,
	"base_subtotal_incl_tax":44.79,"base_tax_amount":5.3,"base_total_due":0,
	"base_total_paid":55.28,"base_shipping_amount":9.99,"base_shipping_incl_tax":10.49,
	"base_shipping_tax_amount":0.5,"payment":{"method":"card","last_trans_id":"T16c",
	"base_amount_paid":55.28,"base_amount_ordered":55.28},"items":[{"item_id":51,
	"sku":"TOQUE","name":"Toque","product_type":"simple","qty_ordered":3,
	"base_original_price":13.33,"base_price":13.33,"base_price_incl_tax":14.93,
	"base_row_total":39.99,"base_row_total_incl_tax":44.79,"base_tax_amount":4.8,
	"tax_percent":12}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"flatrate_flatrate"}}],
	"applied_taxes":[{"code":"5 GST","title":"5 GST","percent":5,"base_amount":2.5},
	{"code":"7 PST","title":"7 PST","percent":7,"base_amount":2.8}],
	"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"5 GST","title":"5 GST","percent":5,"base_amount":2},
	{"code":"7 PST","title":"7 PST","percent":7,"base_amount":2.8}]},{"type":"shipping",
	"applied_taxes":[{"code":"5 GST","title":"5 GST","percent":5,
	"base_amount":0.5}]}]}}],"total_count":1}
stdout two-taxes-beside: as booked
