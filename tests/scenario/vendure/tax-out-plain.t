# Tax goes on each line.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures tax-out-plain
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":5437,
	 "totalWithTax":6470,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":19},{"description":"shipping tax",
	 "taxRate":19}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"TS-RED-M",
	 "name":"T-shirt red M"},"unitPrice":1649,"unitPriceWithTax":1962,
	 "proratedLinePrice":4947,"proratedLinePriceWithTax":5887,"taxRate":19,
	 "taxLines":[{"description":"Standard","taxRate":19}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":490,"discountedPriceWithTax":583,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":6470,
	 "transactionId":"T2i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout tax-out-plain: as booked
