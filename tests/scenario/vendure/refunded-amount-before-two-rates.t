# An amount that was given back alone has the rates of the order, by value.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures refunded-amount-before-two-rates
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":5827,
	 "totalWithTax":6732,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"Reduced",
	 "taxRate":6},{"description":"shipping tax","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":3298,
	 "proratedLinePriceWithTax":3990,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":3,"orderPlacedQuantity":3,"productVariant":{"id":"102","sku":"BOOK",
	 "name":"Book"},"unitPrice":707,"unitPriceWithTax":749,"proratedLinePrice":2120,
	 "proratedLinePriceWithTax":2247,"taxRate":6,"taxLines":[{"description":"Reduced",
	 "taxRate":6}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":6732,
	 "transactionId":"T64i","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":777,
	 "shipping":0,"reason":"A scratch","transactionId":null,"lines":[]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout refunded-amount-before-two-rates: as booked
