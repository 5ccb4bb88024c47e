# A line has the SKU of the variant.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures configurable
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":11899,
	 "totalWithTax":14398,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"JKT-M","name":"Jacket, M"},
	 "unitPrice":6611,"unitPriceWithTax":7999,"proratedLinePrice":11899,
	 "proratedLinePriceWithTax":14398,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-1322,"amountWithTax":-1600}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled",
	 "amount":14398,"transactionId":"T93i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout configurable: as booked
