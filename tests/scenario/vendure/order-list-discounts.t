# Discounts, surcharges and refunds are exact.
# The store spreads discounts over the lines and names them. A rounded price
# needs an allowance or a charge; free shipping is both. A refund lowers what is
# paid.
$ ecx-fetch-orders --id 8 shop | tee {{tmp}}/seen | ecx-map erp | jq -c .type
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @discounts.json
stdout "Order"
$ jq -c '.orderedItem[] | [.price, .lineExtensionAmount, \
	.taxSubtotal[0].taxAmount, .allowanceCharge[0]]' {{tmp}}/seen
stdout ["0.37","1.31","0.28",{"chargeIndicator":false,
	"allowanceChargeReason":"Discount",
	"allowanceChargeReasonCode":"TENOFF, Pins","amount":"0.17"}]
stdout ["122.60","612.97","36.78",{"chargeIndicator":false,
	"allowanceChargeReason":"Rounding","amount":"0.03"}]
$ jq -c '.allowanceCharge[] | [.chargeIndicator, .allowanceChargeReason, \
	.allowanceChargeReasonCode, .amount, .taxSubtotal[0]]' {{tmp}}/seen
stdout [true,"Shipping","standard","4.13",{"taxAmount":"0.87","percent":"21"}]
stdout [false,"Discount","FREESHIP","4.13",{"taxAmount":"0.87","percent":"21"}]
stdout [true,"Gift wrap","WRAP","2.07",{"taxAmount":"0.43","percent":"21","taxCategory":"Standard"}]
stdout [false,"Sorry",null,"2.75",{"taxAmount":"0.58","percent":"21","taxCategory":"Standard"}]
$ jq -c '[.anticipatedMonetaryTotal, .payment, .paymentStatus]' {{tmp}}/seen
stdout [{"lineExtensionAmount":"614.28","chargeTotalAmount":"6.20",
	"allowanceTotalAmount":"6.88","taxExclusiveAmount":"613.60",
	"taxInclusiveAmount":"650.51","prepaidAmount":"650.51",
	"payableAmount":"0.00"},[{"paymentMethod":"card","identifier":"tr_1",
	"amount":"650.51"}],"PaymentComplete"]
