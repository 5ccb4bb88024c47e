# Two taxes beside each other are two, each with what it is of.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures two-taxes-beside
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"CAD","total":4998,
	 "totalWithTax":5528,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"GST","taxRate":5},{"description":"PST","taxRate":7},
	 {"description":"shipping tax","taxRate":5}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"TOQUE","name":"Toque"},
	 "unitPrice":1333,"unitPriceWithTax":1493,"proratedLinePrice":3999,
	 "proratedLinePriceWithTax":4479,"taxRate":12,"taxLines":[{"description":"GST",
	 "taxRate":5},{"description":"PST","taxRate":7}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":999,"discountedPriceWithTax":1049,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":5528,
	 "transactionId":"T16c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout two-taxes-beside: as booked
