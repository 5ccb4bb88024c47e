# An order from when prices had no tax is read so, whatever the channel is set to.
# Recorded from Vendure 3.7.3: 3 of 6 pieces at 2.68 came back after they were shipped.
$ ecx-fetch-orders shop --id 7 | jq -c '[.orderStatus, [.orderedItem[] | [.sku, \
	.orderQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	.taxSubtotal[0].taxAmount]], [.payment[].amount], \
	.anticipatedMonetaryTotal.taxInclusiveAmount, \
	.anticipatedMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"Shipped",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":804,
	 "totalWithTax":1009,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":25.5}],
	 {{ada}},
	 "lines":[{"id":"35","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":6,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":268,"unitPriceWithTax":336,"proratedLinePrice":804,
	 "proratedLinePriceWithTax":1009,"taxRate":25.5,"taxLines":[{"description":"Standard",
	 "taxRate":25.5}],"discounts":[]}],"shippingLines":[],"surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":2018,
	 "transactionId":"tr_1","refunds":[]}],"modifications":[],
	 "fulfillments":[{"state":"Shipped","createdAt":"2026-11-21T10:00:00.000Z",
	 "lines":[{"orderLineId":"35","quantity":6}]}],
	 "history":{"items":[{"data":{"lines":[{"orderLineId":35,"quantity":3}],
	 "shippingCancelled":false}}]}}]}}}
stdout ["OrderDelivered",[["MUG","6","16.08","4.10"]],[],["20.18"],"20.18","0.00"]
