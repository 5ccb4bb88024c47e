# An amount that was given back alone is of the goods, with their tax: a gift card takes no part of it.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | \
	jq -c '.allowanceCharge[]? | [.allowanceChargeReasonCode, .amount, [.taxSubtotal[]?.taxAmount]]'
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":44.95,"base_subtotal":41.49,
	"base_subtotal_incl_tax":44.95,"base_tax_amount":3.46,"base_total_due":0,
	"base_total_paid":44.95,"base_total_refunded":5,"payment":{"method":"ideal","last_trans_id":"T35i",
	"base_amount_paid":44.95,"base_amount_ordered":44.95},"items":[{"item_id":51,
	"sku":"MUG","name":"Mug","product_type":"simple","qty_ordered":1,
	"base_original_price":19.95,"base_price":16.49,"base_price_incl_tax":19.95,
	"base_row_total":16.49,"base_row_total_incl_tax":19.95,"base_tax_amount":3.46,
	"tax_percent":21,"qty_invoiced":1},{"item_id":52,"sku":"GIFT-CARD","name":"Gift card",
	"product_type":"giftcard","qty_ordered":1,"base_original_price":25,"base_price":25,
	"base_price_incl_tax":25,"base_row_total":25,"base_row_total_incl_tax":25,
	"is_virtual":1}],"extension_attributes":{"applied_taxes":[{"code":"21","title":"21",
	"percent":21,"base_amount":3.46}],"item_applied_taxes":[{"type":"product",
	"item_id":51,"applied_taxes":[{"code":"21","title":"21","percent":21,
	"base_amount":3.46}]}]}}],"total_count":1}
> GET /rest/all/V1/creditmemos?*
< 200 {"items":[{"entity_id":71,"order_id":30,"state":2,"created_at":"2026-11-21 10:00:00",
	"base_grand_total":5,"transaction_id":"T35i1","base_adjustment_positive":5,
	"items":[{"order_item_id":51,"qty":0}]}],"total_count":1}
stdout ["refund","4.13",["0.87"]]
