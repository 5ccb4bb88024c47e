# Pieces that were shipped and then cancelled stay in the order.
# That the fulfillment keeps them is from the source of Vendure 3.7.3.
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
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":1483,
	 "totalWithTax":1795,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":1483,
	 "proratedLinePriceWithTax":1795,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-165,"amountWithTax":-200}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":5385,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-12-03T10:00:00.000Z",
	 "updatedAt":"2026-12-03T10:00:00.000Z","method":null,"state":"Settled","total":3590,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":2}]}]}],
	 "fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T16:00:00.000Z",
	 "lines":[{"orderLineId":"1","quantity":3}]}],"modifications":[]}]}}}
stdout ["OrderDelivered",[["MUG","3","44.50","9.35"]],[],["53.85"],"53.85","0.00"]
