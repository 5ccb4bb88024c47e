# A shop without any tax has no tax rows, and three decimals.
# The members are those of the contract; so many digits are supposed, an extension sets them.
conf tax_in_prices = yes
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-kwd
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"KWD","base_grand_total":7.672,"base_subtotal":8.672,
	"base_subtotal_incl_tax":8.672,"base_tax_amount":0,"base_discount_amount":-1,
	"base_total_due":0,"base_total_paid":7.672,"payment":{"method":"card",
	"last_trans_id":"T30c","base_amount_paid":7.672,"base_amount_ordered":7.672},
	"items":[{"item_id":51,"sku":"MUG","name":"Mug","product_type":"simple",
	"qty_ordered":1,"base_original_price":3.333,"base_price":3.333,
	"base_price_incl_tax":3.333,"base_row_total":2.948,"base_row_total_incl_tax":2.948,
	"base_discount_amount":0.385},{"item_id":52,"sku":"BOWL","name":"Bowl",
	"product_type":"simple","qty_ordered":2,"base_original_price":1.667,
	"base_price":1.667,"base_price_incl_tax":1.667,"base_row_total":2.95,
	"base_row_total_incl_tax":2.95,"base_discount_amount":0.384},{"item_id":53,
	"sku":"CAP","name":"Cap","product_type":"simple","qty_ordered":1,
	"base_original_price":2.005,"base_price":2.005,"base_price_incl_tax":2.005,
	"base_row_total":1.774,"base_row_total_incl_tax":1.774,
	"base_discount_amount":0.231}]}],"total_count":1}
stdout three-decimals-kwd: as booked
