# An exempt line has a tax of 0 % and its share of the discount.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
conf virtual_field = isDigital
$ ecx-fetch-orders shop --id 7 | figures exempt-line
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":5203,
	 "totalWithTax":5496,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"Exempt",
	 "taxRate":0}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug",
	 "customFields":{"isDigital":false}},"unitPrice":550,"unitPriceWithTax":665,
	 "proratedLinePrice":1395,"proratedLinePriceWithTax":1688,"taxRate":21,
	 "taxLines":[{"description":"Standard","taxRate":21}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-254,
	 "amountWithTax":-307}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"COURSE","name":"Course",
	 "customFields":{"isDigital":true}},"unitPrice":4500,"unitPriceWithTax":4500,
	 "proratedLinePrice":3808,"proratedLinePriceWithTax":3808,"taxRate":0,
	 "taxLines":[{"description":"Exempt","taxRate":0}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN","amount":-692,
	 "amountWithTax":-692}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":5496,
	 "transactionId":"T6i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout exempt-line: as booked
