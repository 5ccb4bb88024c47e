# A discount of the order is before tax when prices are without.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures order-discount-tax-out
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2743,
	 "totalWithTax":3198,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":19},{"description":"Reduced",
	 "taxRate":7}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"TS-RED-M",
	 "name":"T-shirt red M"},"unitPrice":1995,"unitPriceWithTax":2374,
	 "proratedLinePrice":1462,"proratedLinePriceWithTax":1740,"taxRate":19,
	 "taxLines":[{"description":"Standard","taxRate":19}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-533,
	 "amountWithTax":-634}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"102","sku":"SOCK","name":"Socks"},
	 "unitPrice":333,"unitPriceWithTax":396,"proratedLinePrice":732,
	 "proratedLinePriceWithTax":871,"taxRate":19,"taxLines":[{"description":"Standard",
	 "taxRate":19}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-267,"amountWithTax":-318}]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"BOOK",
	 "name":"Book"},"unitPrice":749,"unitPriceWithTax":801,"proratedLinePrice":549,
	 "proratedLinePriceWithTax":587,"taxRate":7,"taxLines":[{"description":"Reduced",
	 "taxRate":7}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-200,"amountWithTax":-214}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":3198,
	 "transactionId":"T10i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout order-discount-tax-out: as booked
