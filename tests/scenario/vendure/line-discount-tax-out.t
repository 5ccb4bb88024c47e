# Tax is on what the discounts of the lines leave.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures line-discount-tax-out
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":1662,
	 "totalWithTax":1882,"couponCodes":[],"promotions":[{"id":"1","couponCode":null}],
	 "taxSummary":[{"description":"Standard","taxRate":19},{"description":"Reduced",
	 "taxRate":7}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":7,
	 "orderPlacedQuantity":7,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":137,"unitPriceWithTax":163,"proratedLinePrice":863,
	 "proratedLinePriceWithTax":1027,"taxRate":19,"taxLines":[{"description":"Standard",
	 "taxRate":19}],"discounts":[{"adjustmentSource":"PROMOTION:1",
	 "description":"Less for these","amount":-96,"amountWithTax":-114}]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":2,"orderPlacedQuantity":2,
	 "productVariant":{"id":"102","sku":"BOWL","name":"Bowl"},"unitPrice":444,
	 "unitPriceWithTax":475,"proratedLinePrice":799,"proratedLinePriceWithTax":855,
	 "taxRate":7,"taxLines":[{"description":"Reduced","taxRate":7}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"Less for these",
	 "amount":-89,"amountWithTax":-95}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":1882,
	 "transactionId":"T4i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout line-discount-tax-out: as booked
