# Tax is rounded for each line.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures rounding-by-line
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":7047,
	 "totalWithTax":8526,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"A","name":"Pen"},
	 "unitPrice":1002,"unitPriceWithTax":1212,"proratedLinePrice":3006,
	 "proratedLinePriceWithTax":3637,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":7,"orderPlacedQuantity":7,"productVariant":{"id":"102","sku":"B",
	 "name":"Ink"},"unitPrice":526,"unitPriceWithTax":636,"proratedLinePrice":3682,
	 "proratedLinePriceWithTax":4455,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"C",
	 "name":"Nib"},"unitPrice":359,"unitPriceWithTax":434,"proratedLinePrice":359,
	 "proratedLinePriceWithTax":434,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":8526,
	 "transactionId":"T21i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout rounding-by-line: as booked
