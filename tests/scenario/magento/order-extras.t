# Extras without a line are charges.
# They are fixed product tax and gift wrapping. Gift cards, store credit and
# reward points are payments.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":15,"increment_id":"1015","state":"complete",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":3.42,"base_subtotal":10,
	"base_tax_amount":0.42,"base_total_paid":3.42,
	"items":[{"item_id":50,"sku":"MUG","qty_ordered":1,"base_price":10,
	 "base_weee_tax_applied_row_amnt":1}],
	"extension_attributes":{"gw_base_price":"2.0000",
	 "gw_base_tax_amount":"0.4200","base_gift_cards_amount":5,
	 "base_customer_balance_amount":3,"base_reward_currency_amount":2}}],
	"total_count":1}
stdout {"type":"Order","orderStatus":"OrderDelivered","allowanceCharge":[
	 {"chargeIndicator":true,"allowanceChargeReasonCode":"weee","amount":"1.00",
	  "*":"*"},
	 {"chargeIndicator":true,"allowanceChargeReason":"Gift wrapping",
	  "amount":"2.00","taxSubtotal":[{"taxAmount":"0.42"}],
	  "allowanceChargeReasonCode":"gift_wrap"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"13.42",
	 "prepaidAmount":"13.42","payableAmount":"0.00","*":"*"},
	"payment":[{"paymentMethod":"gift_card","amount":"5.00"},
	 {"paymentMethod":"store_credit","amount":"3.00"},
	 {"paymentMethod":"reward_points","amount":"2.00"},
	 {"amount":"3.42"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
