# One refund that was spread over two payments takes its pieces off once.
# That both repeat the lines and the shipping is from the source of Vendure 3.7.3.
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
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":5355,
	 "totalWithTax":6480,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":4946,
	 "proratedLinePriceWithTax":5985,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":1000,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":1000,
	 "shipping":495,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]},{"id":"2","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"gift","state":"Settled","amount":5480,
	 "transactionId":"tr_2","refunds":[{"id":"2","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":1490,
	 "shipping":495,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout ["OrderProcessing",[["MUG","2","32.97","6.93"]],[],["10.00","54.80","-10.00","-14.90"],"39.90","0.00"]
