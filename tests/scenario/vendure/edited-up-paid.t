# A line that was added has a payment of its own.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures edited-up-paid
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3713,
	 "totalWithTax":4493,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":1649,
	 "proratedLinePriceWithTax":1995,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]},{"id":"2","createdAt":"2026-11-21T10:00:00.000Z",
	 "quantity":2,"orderPlacedQuantity":0,"productVariant":{"id":"102","sku":"BOWL",
	 "name":"Bowl"},"unitPrice":1032,"unitPriceWithTax":1249,"proratedLinePrice":2064,
	 "proratedLinePriceWithTax":2498,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":1995,
	 "transactionId":"T88i","refunds":[]},{"id":"2","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":"ideal","state":"Settled","amount":2498,
	 "transactionId":"T88i1","refunds":[]}],
	 "fulfillments":[],"modifications":[{"createdAt":"2026-11-21T10:00:00.000Z",
	 "refund":null,"surcharges":[]}]}]}}}
stdout edited-up-paid: as booked
