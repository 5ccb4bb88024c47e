# A promotion without a coupon is in the lines, too.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures order-discount-automatic
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2630,
	 "totalWithTax":3182,"couponCodes":[],"promotions":[{"id":"1","couponCode":null}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"TS-RED-M",
	 "name":"T-shirt red M"},"unitPrice":1649,"unitPriceWithTax":1995,
	 "proratedLinePrice":1402,"proratedLinePriceWithTax":1696,"taxRate":21,
	 "taxLines":[{"description":"Standard","taxRate":21}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"Fifteen","amount":-247,
	 "amountWithTax":-299}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"102","sku":"SOCK","name":"Socks"},
	 "unitPrice":275,"unitPriceWithTax":333,"proratedLinePrice":702,
	 "proratedLinePriceWithTax":850,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"Fifteen",
	 "amount":-123,"amountWithTax":-149}]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"BOOK",
	 "name":"Book"},"unitPrice":619,"unitPriceWithTax":749,"proratedLinePrice":526,
	 "proratedLinePriceWithTax":636,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"Fifteen",
	 "amount":-93,"amountWithTax":-113}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":3182,
	 "transactionId":"T8i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout order-discount-automatic: as booked
