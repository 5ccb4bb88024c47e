# Two taxes that are both on the net alone are not taken for compound ones.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures qst-beside
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"CAD","base_grand_total":74.67,"base_subtotal":64.94,
	"base_subtotal_incl_tax":74.67,"base_tax_amount":9.73,"base_total_due":0,
	"base_total_paid":74.67,"payment":{"method":"card","last_trans_id":"T19c",
	"base_amount_paid":74.67,"base_amount_ordered":74.67},"items":[{"item_id":51,
	"sku":"TUQUE","name":"Tuque","product_type":"simple","qty_ordered":3,
	"base_original_price":13.33,"base_price":13.33,"base_price_incl_tax":15.33,
	"base_row_total":39.99,"base_row_total_incl_tax":45.98,"base_tax_amount":5.99,
	"tax_percent":14.975},{"item_id":52,"sku":"MITAINE","name":"Mitaines",
	"product_type":"simple","qty_ordered":1,"base_original_price":24.95,
	"base_price":24.95,"base_price_incl_tax":28.69,"base_row_total":24.95,
	"base_row_total_incl_tax":28.69,"base_tax_amount":3.74,"tax_percent":14.975}],
	"extension_attributes":{"applied_taxes":[{"code":"5 GST","title":"5 GST",
	"percent":5,"base_amount":3.25},{"code":"9.975 QST","title":"9.975 QST",
	"percent":9.975,"base_amount":6.48}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"5 GST","title":"5 GST","percent":5,
	"base_amount":2},{"code":"9.975 QST","title":"9.975 QST","percent":9.975,
	"base_amount":3.99}]},{"type":"product","item_id":52,
	"applied_taxes":[{"code":"5 GST","title":"5 GST","percent":5,"base_amount":1.25},
	{"code":"9.975 QST","title":"9.975 QST","percent":9.975,"base_amount":2.49}]}]}}],
	"total_count":1}
stdout qst-beside: as booked
