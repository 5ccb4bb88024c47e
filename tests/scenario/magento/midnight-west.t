# The day is that of the store view's time zone, where the old year has not ended.
# The members are those of the contract, the figures as Magento rounds them.
conf [west] driver = magento
conf [west] role = store
conf [west] prefix = NL
conf [west] url = {{url}}/rest/all
conf [west] token = open-sesame
ECX_NOW=2027-01-15T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z west | figures midnight-west
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2027-01-01 02:15:00","updated_at":"2027-01-01 02:15:00",
	"base_currency_code":"USD","base_grand_total":21.85,"base_subtotal":19.95,
	"base_subtotal_incl_tax":21.85,"base_tax_amount":1.9,"base_total_due":0,
	"base_total_paid":21.85,"payment":{"method":"card","last_trans_id":"T103c",
	"base_amount_paid":21.85,"base_amount_ordered":21.85},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":19.95,"base_price_incl_tax":21.85,
	"base_row_total":19.95,"base_row_total_incl_tax":21.85,"base_tax_amount":1.9,
	"tax_percent":9.5}],"extension_attributes":{"applied_taxes":[{"code":"9.5",
	"title":"9.5","percent":9.5,"base_amount":1.9}],
	"item_applied_taxes":[{"type":"product","item_id":51,"applied_taxes":[{"code":"9.5",
	"title":"9.5","percent":9.5,"base_amount":1.9}]}]}}],"total_count":1}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":2,"timezone":"Asia/Tokyo"},{"id":1,"timezone":"America/Los_Angeles"}]
stdout midnight-west: as booked
