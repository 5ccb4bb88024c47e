# A card that is sold and one that is used are not netted.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures gift-card-sold-and-used
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":17.61,"base_subtotal":26.49,
	"base_subtotal_incl_tax":29.95,"base_tax_amount":3.46,"base_total_due":0,
	"base_total_paid":17.61,"payment":{"method":"ideal","last_trans_id":"T38i",
	"base_amount_paid":17.61,"base_amount_ordered":17.61},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":16.49,"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,
	"tax_percent":21},{"item_id":52,"sku":"GIFT-CARD","name":"Gift card",
	"product_type":"giftcard","qty_ordered":1,"base_original_price":10,"base_price":10,
	"base_price_incl_tax":10,"base_row_total":10,"base_row_total_incl_tax":10,
	"is_virtual":1}],"extension_attributes":{"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":3.46}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":3.46}]}],"gift_cards":[{"id":9,"code":"T38g","base_amount":12.34}],
	"base_gift_cards_amount":12.34}}],"total_count":1}
stdout gift-card-sold-and-used: as booked
