# The day is that of the store view's time zone, where the new year has begun.
# The members are those of the contract, the figures as Magento rounds them.
conf [east] driver = magento
conf [east] role = store
conf [east] prefix = NL
conf [east] url = {{url}}/rest/all
conf [east] token = open-sesame
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z east | figures midnight-east
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-12-31 23:30:00","updated_at":"2026-12-31 23:30:00",
	"base_currency_code":"EUR","base_grand_total":19.95,"base_subtotal":16.49,
	"base_subtotal_incl_tax":19.95,"base_tax_amount":3.46,"base_total_due":0,
	"base_total_paid":19.95,"payment":{"method":"ideal","last_trans_id":"T102i",
	"base_amount_paid":19.95,"base_amount_ordered":19.95},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":16.49,"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,
	"tax_percent":21}],"extension_attributes":{"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"21",
	"title":"21","percent":21,"base_amount":3.46}]}]}}],"total_count":1}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":2,"timezone":"Asia/Tokyo"},{"id":1,"timezone":"Europe/Berlin"}]
stdout midnight-east: as booked
