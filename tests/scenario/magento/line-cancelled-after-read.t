# A line that is refunded before it was shipped is cancelled.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures line-cancelled-after-read
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":52.39,"base_subtotal":43.3,
	"base_subtotal_incl_tax":52.39,"base_tax_amount":9.09,"base_total_due":0,
	"base_total_paid":52.39,"payment":{"method":"ideal","last_trans_id":"T82i",
	"base_amount_paid":52.39,"base_amount_ordered":52.39},"items":[{"item_id":51,"sku":"MUG",
	"name":"Mug","product_type":"simple","qty_ordered":2,"base_original_price":19.95,
	"base_price":16.49,"base_price_incl_tax":19.95,"base_row_total":32.98,
	"base_row_total_incl_tax":39.9,"base_tax_amount":6.92,"tax_percent":21},{"item_id":52,
	"sku":"BOWL","name":"Bowl","product_type":"simple","qty_ordered":1,
	"base_original_price":12.49,"base_price":10.32,"base_price_incl_tax":12.49,
	"base_row_total":10.32,"base_row_total_incl_tax":12.49,"base_tax_amount":2.17,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":9.09}],"item_applied_taxes":[{"type":"product","item_id":51,
	"applied_taxes":[{"code":"21","title":"21","percent":21,"base_amount":6.92}]},
	{"type":"product","item_id":52,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":2.17}]}]}}],"total_count":1}
stdout line-cancelled-after-read: as booked
$ made <order
ECX_NOW=2026-11-21T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes line-cancelled-after-read
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-21 10:00:00",
	"base_currency_code":"EUR","base_grand_total":52.39,"base_subtotal":43.3,
	"base_subtotal_incl_tax":52.39,"base_tax_amount":9.09,"base_total_due":0,
	"base_total_paid":52.39,"base_total_refunded":12.49,"payment":{"method":"ideal",
	"last_trans_id":"T82i","base_amount_paid":52.39,"base_amount_ordered":52.39},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":2,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":32.98,"base_row_total_incl_tax":39.9,"base_tax_amount":6.92,
	"tax_percent":21,"qty_invoiced":2},{"item_id":52,"sku":"BOWL","name":"Bowl",
	"product_type":"simple","qty_ordered":1,"base_original_price":12.49,"base_price":10.32,
	"base_price_incl_tax":12.49,"base_row_total":10.32,"base_row_total_incl_tax":12.49,
	"base_tax_amount":2.17,"tax_percent":21,"qty_invoiced":1,"qty_refunded":1,
	"base_amount_refunded":10.32}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":9.09}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":6.92}]},{"type":"product","item_id":52,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":2.17}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=30
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,
	"created_at":"2026-11-21 10:00:00","base_grand_total":12.49,"transaction_id":"T82i1",
	"items":[{"order_item_id":52,"qty":1,"base_row_total":10.32,"base_tax_amount":2.17},
	{"order_item_id":51,"qty":0}]}],"total_count":1}
stdout line-cancelled-after-read: as booked
