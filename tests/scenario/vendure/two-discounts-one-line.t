# Two coupons take off one line, and are two allowances of it.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures two-discounts-one-line
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2324,
	 "totalWithTax":2812,"couponCodes":["SUMMER","LOYAL"],"promotions":[{"id":"1",
	 "couponCode":"SUMMER"},{"id":"2","couponCode":"LOYAL"}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":550,"unitPriceWithTax":665,"proratedLinePrice":1292,
	 "proratedLinePriceWithTax":1563,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"SUMMER",
	 "amount":-164,"amountWithTax":-199},{"adjustmentSource":"PROMOTION:2",
	 "description":"LOYAL","amount":-193,"amountWithTax":-233}]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	 "productVariant":{"id":"102","sku":"BOWL","name":"Bowl"},"unitPrice":1032,
	 "unitPriceWithTax":1249,"proratedLinePrice":1032,"proratedLinePriceWithTax":1249,
	 "taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":2812,
	 "transactionId":"T5i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout two-discounts-one-line: as booked
