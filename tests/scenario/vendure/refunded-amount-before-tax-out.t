# An amount that was given back alone includes tax, also where prices do not.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures refunded-amount-before-tax-out
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3532,
	 "totalWithTax":4140,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":19},{"description":"Reduced",
	 "taxRate":7}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"A","name":"Pen"},
	 "unitPrice":1002,"unitPriceWithTax":1192,"proratedLinePrice":3006,
	 "proratedLinePriceWithTax":3577,"taxRate":19,"taxLines":[{"description":"Standard",
	 "taxRate":19}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"B",
	 "name":"Book"},"unitPrice":526,"unitPriceWithTax":563,"proratedLinePrice":526,
	 "proratedLinePriceWithTax":563,"taxRate":7,"taxLines":[{"description":"Reduced",
	 "taxRate":7}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":4140,
	 "transactionId":"T65i","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":333,
	 "shipping":0,"reason":"A scratch","transactionId":null,"lines":[]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout refunded-amount-before-tax-out: as booked
