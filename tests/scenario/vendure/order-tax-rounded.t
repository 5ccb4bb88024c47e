# A shop that rounds taxes for the order rounds each rate once, shipping apart.
# The totals are by the order-level strategy of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | jq -c '[.orderStatus, [.orderedItem[] | [.sku, \
	.orderQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	.taxSubtotal[0].taxAmount]], [.payment[].amount], \
	.anticipatedMonetaryTotal.taxInclusiveAmount, \
	.anticipatedMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":7456,
	 "totalWithTax":9022,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"PEN","name":"PEN"},
	 "unitPrice":1002,"unitPriceWithTax":1212,"proratedLinePrice":3006,
	 "proratedLinePriceWithTax":3637,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":7,"orderPlacedQuantity":7,"productVariant":{"id":"102","sku":"INK",
	 "name":"INK"},"unitPrice":526,"unitPriceWithTax":636,"proratedLinePrice":3682,
	 "proratedLinePriceWithTax":4455,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"NIB",
	 "name":"NIB"},"unitPrice":359,"unitPriceWithTax":434,"proratedLinePrice":359,
	 "proratedLinePriceWithTax":434,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":9022,
	 "transactionId":"tr_1","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout ["OrderProcessing",[["PEN","3","30.06","6.31"],["INK","7","36.82","7.73"],
	["NIB","1","3.59","0.76"]],[[true,"standard","4.09","0.86"]],["90.22"],"90.22","0.00"]
