# Two refunds of one piece each, an hour apart, take two pieces off.
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
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":4946,
	 "totalWithTax":5985,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":4946,
	 "proratedLinePriceWithTax":5985,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":3990,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":1995,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]},{"id":"2","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"gift","state":"Settled","amount":1995,
	 "transactionId":"tr_2","refunds":[{"id":"2","createdAt":"2026-11-21T11:00:00.000Z",
	 "updatedAt":"2026-11-21T11:00:00.000Z","method":null,"state":"Settled","total":1995,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout ["OrderProcessing",[["MUG","1","16.48","3.47"]],[],["39.90","19.95","-19.95","-19.95"],"19.95","0.00"]
