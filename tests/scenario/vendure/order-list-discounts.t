# Discounts, surcharges and refunds are exact.
# The store spreads discounts over the lines, and a coupon is the code of its
# own. A rounded price needs an allowance; free shipping is no charge. A refund
# of what was paid too much is a payment below 0; a pending one is none.
$ ecx-fetch-orders --id 8 shop | tee {{tmp}}/seen | jq -c .type
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @discounts.json
stdout "Order"
$ jq -c '.orderedItem[] | [.price, .lineExtensionAmount, \
	.taxSubtotal[0].taxAmount, .allowanceCharge]' {{tmp}}/seen
stdout ["0.37","1.31","0.28",[{"chargeIndicator":false,
	"allowanceChargeReason":"TENOFF",
	"allowanceChargeReasonCode":"TENOFF","amount":"0.15"},
	{"chargeIndicator":false,"allowanceChargeReason":"Pins","amount":"0.02"}]]
stdout ["122.60","612.97","36.78",[{"chargeIndicator":false,"amount":"0.03"}]]
$ jq -c '.allowanceCharge[] | [.chargeIndicator, .allowanceChargeReason, \
	.allowanceChargeReasonCode, .amount, .taxSubtotal[0]]' {{tmp}}/seen
stdout [true,"Gift wrap","WRAP","2.07",{"taxAmount":"0.43","percent":"21","taxCategory":"Standard"}]
stdout [false,"Sorry",null,"2.75",{"taxAmount":"0.58","percent":"21","taxCategory":"Standard"}]
$ jq -c '[.anticipatedMonetaryTotal, .payment, .paymentStatus]' {{tmp}}/seen
stdout [{"lineExtensionAmount":"614.28","chargeTotalAmount":"2.07",
	"allowanceTotalAmount":"2.75","taxExclusiveAmount":"613.60",
	"taxInclusiveAmount":"650.51","prepaidAmount":"650.51",
	"payableAmount":"0.00"},[{"paymentMethod":"card","identifier":"tr_1",
	"amount":"660.51","currency":"EUR","paidDate":"2026-11-20"},
	{"paymentMethod":"card","identifier":"re_1","amount":"-10.00",
	"currency":"EUR","paidDate":"2026-11-20"}],"PaymentComplete"]
