# A line that is not shipped has no piece.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
conf virtual_field = isDigital
$ ecx-fetch-orders shop --id 7 | figures virtual
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2566,
	 "totalWithTax":2994,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Reduced","taxRate":9},{"description":"Standard",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"EBOOK","name":"E-book",
	 "customFields":{"isDigital":true}},"unitPrice":917,"unitPriceWithTax":999,
	 "proratedLinePrice":917,"proratedLinePriceWithTax":999,"taxRate":9,
	 "taxLines":[{"description":"Reduced","taxRate":9}],"discounts":[]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	 "productVariant":{"id":"102","sku":"MUG","name":"Mug",
	 "customFields":{"isDigital":false}},"unitPrice":1649,"unitPriceWithTax":1995,
	 "proratedLinePrice":1649,"proratedLinePriceWithTax":1995,"taxRate":21,
	 "taxLines":[{"description":"Standard","taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":2994,
	 "transactionId":"T94i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout virtual: as booked
