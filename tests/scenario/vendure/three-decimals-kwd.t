# A shop without tax has none.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures three-decimals-kwd
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":3}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"KWD","total":7672,
	 "totalWithTax":7672,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":3333,"unitPriceWithTax":3333,"proratedLinePrice":2948,
	 "proratedLinePriceWithTax":2948,"taxRate":0,"taxLines":[],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-385,
	 "amountWithTax":-385}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"102","sku":"BOWL","name":"Bowl"},
	 "unitPrice":1667,"unitPriceWithTax":1667,"proratedLinePrice":2950,
	 "proratedLinePriceWithTax":2950,"taxRate":0,"taxLines":[],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-384,
	 "amountWithTax":-384}]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"CAP","name":"Cap"},
	 "unitPrice":2005,"unitPriceWithTax":2005,"proratedLinePrice":1774,
	 "proratedLinePriceWithTax":1774,"taxRate":0,"taxLines":[],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-231,
	 "amountWithTax":-231}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":7672,
	 "transactionId":"T30c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout three-decimals-kwd: as booked
