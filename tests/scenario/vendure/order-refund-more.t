# What is given back for a piece is more than it cost: the rest was given back alone.
# The members are from the schema of Vendure 3.7.3.
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
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3298,
	 "totalWithTax":3990,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":3298,
	 "proratedLinePriceWithTax":3990,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":3990,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":2500,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout ["OrderProcessing",[["MUG","1","16.49","3.46"]],[[false,"refund","4.17","0.88"]],["39.90","-25.00"],"14.90","0.00"]
