# Two lines of one SKU are two lines.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures same-sku-two-lines
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":4534,
	 "totalWithTax":5486,"couponCodes":[],"promotions":[{"id":"1","couponCode":null}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":3298,
	 "proratedLinePriceWithTax":3990,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"MUG",
	 "name":"Mug"},"unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":1236,
	 "proratedLinePriceWithTax":1496,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1",
	 "description":"Less for these","amount":-412,"amountWithTax":-499}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":5486,
	 "transactionId":"T48i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout same-sku-two-lines: as booked
