# A discount of the order goes over the rates by value.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures order-discount-mixed-rates
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2331,
	 "totalWithTax":2743,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"Reduced",
	 "taxRate":6}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"TS-RED-M",
	 "name":"T-shirt red M"},"unitPrice":1649,"unitPriceWithTax":1995,
	 "proratedLinePrice":1208,"proratedLinePriceWithTax":1462,"taxRate":21,
	 "taxLines":[{"description":"Standard","taxRate":21}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-440,
	 "amountWithTax":-533}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"102","sku":"SOCK","name":"Socks"},
	 "unitPrice":275,"unitPriceWithTax":333,"proratedLinePrice":605,
	 "proratedLinePriceWithTax":732,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-221,"amountWithTax":-267}]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"BOOK",
	 "name":"Book"},"unitPrice":707,"unitPriceWithTax":749,"proratedLinePrice":518,
	 "proratedLinePriceWithTax":549,"taxRate":6,"taxLines":[{"description":"Reduced",
	 "taxRate":6}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-189,"amountWithTax":-200}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":2743,
	 "transactionId":"T9i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout order-discount-mixed-rates: as booked
