# A surcharge below nothing after all was shipped is no matter of the order.
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
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"Shipped",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2885,
	 "totalWithTax":3490,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":3298,
	 "proratedLinePriceWithTax":3990,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[{"id":"5","description":"A scratch","sku":"","price":-413,
	 "priceWithTax":-500,"taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}]}],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":3990,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":500,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[]}]}],
	 "fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T16:00:00.000Z",
	 "lines":[{"orderLineId":"1","quantity":2}]}],
	 "modifications":[{"createdAt":"2026-11-21T10:00:00.000Z","refund":{"id":"1"},
	 "surcharges":[{"id":"5"}]}]}]}}}
stdout ["OrderDelivered",[["MUG","2","32.98","6.92"]],[],["39.90"],"39.90","0.00"]
